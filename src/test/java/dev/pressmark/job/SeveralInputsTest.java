package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static dev.pressmark.job.Totals.totals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.archive.run.RunTotals.Files;
import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.RunResult.End;
import dev.pressmark.job.run.StopSignal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that share files: each file is read once, for the first input that covers it. */
class SeveralInputsTest {

    private static final String TWO_ON_ONE_FOLDER =
            "{files: '*.txt', settle: 0s}\n  - {folder: inbox, files: '**/*', settle: 0s}";

    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void twoFolders() throws Exception {
        job = JobFixture.in(folder).writeArticles(2).write("sub/deep.txt", JobFixture.article(3));
    }

    @Test
    void twoInputsOnOneFolderReadEachFileOnce() throws Exception {
        job.set(merge(TWO_ON_ONE_FOLDER));

        assertThat(balanced(job.run())).isEqualTo(new Files(3, 3, 0, 0, 0, 0));
        assertThat(balanced(job.run())).isEqualTo(new Files(3, 0, 0, 3, 0, 0));
        assertThat(balanced(job.write("more.txt", JobFixture.article(4)).run())).isEqualTo(new Files(4, 1, 0, 3, 0, 0));
    }

    @Test
    void twoInputsOnOneFolderBalanceWhenTheRunIsResumed() throws Exception {
        job.set(merge(TWO_ON_ONE_FOLDER));
        StopSignal stop = new StopSignal();
        assertThat(job.run(stop, StopAt.step("match", stop)).end()).isEqualTo(End.STOPPED);

        assertThat(balanced(job.run())).isEqualTo(new Files(3, 3, 0, 0, 0, 0));
    }

    @Test
    void anInputWithinAnotherLeavesItWhatItDoesNotCover() throws Exception {
        job.set("settle: 0s\n  - folder: inbox/sub\n    settle: 0s");

        assertThat(balanced(job.run())).isEqualTo(new Files(3, 3, 0, 0, 0, 0));
        assertThat(job.rows("files.csv")).map(row -> row.getField("input")).containsOnly("inbox");
    }

    @Test
    void anInputBeforeTheOneItLiesInTakesItsFilesFirst() throws Exception {
        java.nio.file.Files.writeString(job.jobFile(), """
                name: fixture
                inputs:
                  - {folder: inbox/sub, settle: 0s}
                  - {folder: inbox, settle: 0s}
                output: output
                bodies: true
                """);

        assertThat(balanced(job.run())).isEqualTo(new Files(3, 3, 0, 0, 0, 0));
        assertThat(job.rows("files.csv"))
                .map(row -> List.of(row.getField("input"), row.getField("source_file")))
                .containsExactly(
                        List.of("inbox", "00001.txt"), List.of("inbox", "00002.txt"), List.of("inbox/sub", "deep.txt"));
    }

    @Test
    void theFilesOfAnInputThatIsTakenOutOfTheJobAreGoneUntilItIsBack() throws Exception {
        Path other = java.nio.file.Files.createDirectories(folder.resolve("other"));
        java.nio.file.Files.writeString(other.resolve("one.txt"), JobFixture.article(4));
        String both = "settle: 0s\n  - {folder: other, settle: 0s}";
        job.set(both).run();

        RunResult without = job.set("settle: 0s").run();

        assertThat(totals(without).changes().gone()).isEqualTo(1);
        assertThat(job.column("files.csv", "state")).containsEntry("one.txt", "gone");
        assertThat(job.rows("articles.csv")).hasSize(4);
        assertThat(balanced(job.set(both).run())).isEqualTo(new Files(4, 0, 0, 4, 0, 0));
    }

    @Test
    void filesOfOneNameInTwoInputsStandInTheOrderTheDataPackageStates() throws Exception {
        StringBuilder inputs = new StringBuilder("settle: 0s");
        for (int number = 1; number <= 6; number++) {
            Path other = java.nio.file.Files.createDirectories(folder.resolve("in" + number));
            java.nio.file.Files.writeString(other.resolve("same.txt"), JobFixture.article(number));
            inputs.append("\n  - {folder: in").append(number).append(", settle: 0s}");
        }
        job.set(inputs.toString()).run();

        assertThat(same("files.csv", "input")).containsExactly("in1", "in2", "in3", "in4", "in5", "in6");
        assertThat(same("articles.csv", "sha256")).isEqualTo(same("files.csv", "sha256"));
    }

    private List<String> same(String report, String column) throws Exception {
        return job.rows(report).stream()
                .filter(row -> row.getField("source_file").equals("same.txt"))
                .map(row -> row.getField(column))
                .toList();
    }

    /** The fixture's own input goes on in block style. */
    private static String merge(String inputs) {
        return inputs.replaceFirst("\\{files: ([^,]*), settle: 0s}", "files: $1\n    settle: 0s");
    }
}
