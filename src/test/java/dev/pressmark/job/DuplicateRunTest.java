package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static dev.pressmark.job.Totals.totals;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several articles with one text counts as the original, as they come and change. */
class DuplicateRunTest {

    private static final String TEXT = JobFixture.article(1);
    private static final String OTHER = JobFixture.article(2);

    /** Sorted by the identifiers of the articles that the text becomes in them. */
    private static final List<String> PATHS = Stream.of("north.txt", "south.txt", "east.txt")
            .sorted(Comparator.comparing(path -> JobFixture.id(path, TEXT)))
            .toList();

    private static final String SMALLEST = PATHS.get(0);
    private static final String MIDDLE = PATHS.get(1);
    private static final String LARGEST = PATHS.get(2);

    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void twoCopiesAndAnotherArticle() throws Exception {
        job = JobFixture.in(folder).write(LARGEST, TEXT).write(MIDDLE, TEXT).write("other.txt", OTHER);
    }

    @Test
    void theCopyIsMarkedAndTheOriginalIsNot() throws Exception {
        RunResult result = job.run();

        assertThat(totals(result).changes().duplicates()).isEqualTo(1);
        assertThat(job.column("articles.csv", "duplicate_of"))
                .isEqualTo(Map.of(MIDDLE, "", LARGEST, id(MIDDLE), "other.txt", ""));
        assertThat(job.column("articles.csv", "duplicate_kind")).containsEntry(LARGEST, "exact");
        assertThat(job.column("articles.csv", "similarity")).containsEntry(LARGEST, "1");
    }

    @Test
    void aCopyThatArrivesLaterCanBecomeTheOriginal() throws Exception {
        job.run();

        RunResult result = job.write(SMALLEST, TEXT).run();

        balanced(result);
        assertThat(job.column("articles.csv", "duplicate_of"))
                .isEqualTo(Map.of(SMALLEST, "", MIDDLE, id(SMALLEST), LARGEST, id(SMALLEST), "other.txt", ""));
        assertSameAsRebuilt();
    }

    @Test
    void whenTheOriginalChangesTheNextCopyTakesItsPlace() throws Exception {
        job.write(SMALLEST, TEXT).run();

        RunResult result = job.write(SMALLEST, JobFixture.article(3)).run();

        balanced(result);
        assertThat(job.column("articles.csv", "duplicate_of"))
                .isEqualTo(Map.of(SMALLEST, "", MIDDLE, "", LARGEST, id(MIDDLE), "other.txt", ""));
        assertSameAsRebuilt();
    }

    @Test
    void whenTheOriginalChangesBackItIsTheOriginalAgain() throws Exception {
        job.write(SMALLEST, TEXT).run();
        job.write(SMALLEST, JobFixture.article(3)).run();

        RunResult result = job.write(SMALLEST, TEXT).run();

        balanced(result);
        assertThat(job.column("articles.csv", "duplicate_of"))
                .isEqualTo(Map.of(SMALLEST, "", MIDDLE, id(SMALLEST), LARGEST, id(SMALLEST), "other.txt", ""));
        assertSameAsRebuilt();
    }

    @Test
    void theLastCopyLeftIsADuplicateNoMore() throws Exception {
        job.run();

        job.write(MIDDLE, JobFixture.article(3)).run();

        assertThat(job.column("articles.csv", "duplicate_of").values()).containsOnly("");
        assertThat(job.column("articles.csv", "duplicate_kind").values()).containsOnly("");
        assertSameAsRebuilt();
    }

    private void assertSameAsRebuilt() throws Exception {
        List<String> grown = job.contents();
        job.rebuild().run();
        assertThat(grown).isEqualTo(job.contents());
    }

    private static String id(String path) {
        return JobFixture.id(path, TEXT);
    }
}
