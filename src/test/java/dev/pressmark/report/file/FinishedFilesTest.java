package dev.pressmark.report.file;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatCannotBeForcedToTheDiskIsNamedBeforeAnythingIsPublished() throws IOException {
        try (FinishedFiles files = new FinishedFiles()) {
            files.add(Files.createFile(folder.resolve("there.csv")));
            files.add(folder.resolve("gone.csv"));
            files.add(Files.createFile(folder.resolve("behind.csv")));

            assertThatThrownBy(files::await)
                    .isInstanceOf(NoSuchFileException.class)
                    .hasMessageContaining("gone.csv");
        }
    }

    @Test
    void whatTheDiskRefusesDoesNotHideTheErrorThatEndedTheWriting() {
        FinishedFiles files = new FinishedFiles();
        files.add(folder.resolve("gone.csv"));

        assertThatCode(files::close).doesNotThrowAnyException();
    }
}
