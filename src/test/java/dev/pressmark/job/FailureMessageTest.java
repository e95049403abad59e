package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.job.run.FailureMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told when a run cannot go on. */
class FailureMessageTest {

    @TempDir
    Path folder;

    private JobFixture fixture;

    @BeforeEach
    void job() throws Exception {
        fixture = JobFixture.in(folder);
    }

    @Test
    void aFullDiskIsSaidToBeFullHoweverDeepTheCause() throws Exception {
        for (String cause : new String[] {"No space left on device", "write: Disk quota exceeded"}) {
            assertThat(told(new IllegalStateException("x", new UncheckedIOException(new IOException(cause)))))
                    .contains("disk that holds " + fixture.output() + " is full", "make room");
        }
    }

    @Test
    void anArchiveThatIsOpenElsewhereOrSomebodyElsesIsSaidToBeSo() throws Exception {
        assertThat(told(new IllegalStateException(new SQLException("locked", "90020", 90020))))
                .contains("is open in another program");

        assertThat(told(new SQLException("wrong user", "28000", 28000))).contains("was made by another program");
    }

    @Test
    void whatMayNotBeWrittenIsNamed() throws Exception {
        assertThat(told(new UncheckedIOException(new AccessDeniedException("/srv/out/x"))))
                .isEqualTo("This program may not write /srv/out/x; check its permissions");

        assertThat(told(new FileSystemException("/srv/out/x", null, "Read-only file system")))
                .isEqualTo("/srv/out/x: Read-only file system");
    }

    @Test
    void whatMayNotBeReadIsNotAskedToBeWritten() throws Exception {
        Path inbox = fixture.inbox("closed");

        assertThat(told(new AccessDeniedException(inbox.toString())))
                .isEqualTo("This program may not read " + inbox + "; check its permissions");
    }

    @Test
    void aDatabaseThatIsDamagedOrMayNotBeWrittenIsNamedWithoutSql() throws Exception {
        Path database = fixture.output().resolve("archive.mv.db");

        assertThat(told(new SQLException("INSERT INTO ...", "90097", 90097)))
                .isEqualTo("This program may not write the database " + database + "; check its permissions");
        assertThat(told(new SQLException("corrupted", "90030", 90030)))
                .contains(database + " is damaged", "put back a copy");
        fixture.run();
        Files.write(database, new byte[20]);
        assertThatThrownBy(fixture::run).hasMessageContaining(database + " is damaged");
    }

    @Test
    void whoeverRunsOutOfMemoryIsToldToGiveJavaMore() throws Exception {
        assertThat(told(new IllegalStateException(new OutOfMemoryError("Java heap space"))))
                .contains("(java -Xmx", "lower max-record-size");
    }

    @Test
    void anythingElseIsSaidInTheWordsOfItsFirstCause() throws Exception {
        assertThat(told(new IllegalStateException("outer", new SQLException("inner"))))
                .isEqualTo("inner");

        assertThat(told(new IllegalStateException(" "))).isEqualTo("java.lang.IllegalStateException:  ");

        assertThat(told(new StackOverflowError())).isEqualTo("java.lang.StackOverflowError");
    }

    private String told(Throwable failure) throws Exception {
        return FailureMessage.of(failure, fixture.job());
    }
}
