package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static dev.pressmark.job.Totals.totals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pressmark.job.run.RunResult;
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

    private static final String LAMPS = """
            The lamps of Kestrelby stay lit

            Published: %s

            The lamps along the quay of Kestrelby are to burn until midnight again, the harbour master said, now that the
            boats come home late. They had been put out at ten for four winters to save oil.
            """;

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

    @Test
    void theCopyMayBearTheEarlierDayWhereItsClockIsBehind() throws Exception {
        String abroad = LAMPS.formatted("2026-03-10T00:30+09:00");
        String home = LAMPS.formatted("2026-03-09T20:00Z");
        job.write("abroad.txt", abroad).write("home.txt", home).run();

        assertThat(job.rows("duplicates.csv"))
                .filteredOn(row -> row.getField("article_id").equals(JobFixture.id("home.txt", home)))
                .extracting(row -> row.getField("duplicate_of"), row -> row.getField("days_apart"))
                .containsExactly(tuple(JobFixture.id("abroad.txt", abroad), "-1"));
        assertThat(job.reports().get("datapackage.json")).containsPattern("\"days_apart\"[^}]*\"minimum\" : -1");
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
