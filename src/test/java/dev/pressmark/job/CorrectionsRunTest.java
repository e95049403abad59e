package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static dev.pressmark.job.Totals.totals;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pressmark.archive.run.RunTotals.Files;
import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.RunResult.End;
import dev.pressmark.job.run.StopSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What corrections make of the articles, those included that earlier runs have archived. */
class CorrectionsRunTest {

    private static final String HEADER = "article_id,source_file,record,input,field,value,who,why";
    private static final String BODY = "The council of the harbour town came together to hear what the ferry had cost.";
    private static final String A = "Ferry dearer than thought\n\nBy Ann Weaver\n\nLONDON, 3 March 2026 - " + BODY;
    private static final String B = "Pier to close\n\nBy Bob Penman\n\nPARIS, 5 March 2026 - " + BODY;
    private static final String PUBLISHED_A = ",a.txt,,,published,2026-03-02,Lib,misprint";

    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void twoArticles() throws Exception {
        job = JobFixture.in(folder).write("a.txt", A).write("b.txt", B).set("settle: 0s", "corrections: mine.csv");
        corrections();
    }

    private JobFixture corrections(String... rows) throws Exception {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return job.table("mine.csv", lines);
    }

    @Test
    void aCorrectionOutranksWhatTheArticleSaysAndSaysWhereItStands() throws Exception {
        RunResult result = corrections(PUBLISHED_A).run();

        assertThat(balanced(result)).isEqualTo(new Files(2, 2, 0, 0, 0, 0));
        assertThat(totals(result).changes().revised()).isEqualTo(1);
        assertThat(result.warnings()).isEmpty();
        NamedCsvRecord article = article("a.txt");
        assertThat(article.getField("published")).isEqualTo("2026-03-02");
        assertThat(article.getField("published_precision")).isEqualTo("day");
        assertThat(article.getField("published_basis")).isEqualTo("correction");
        assertThat(article.getField("published_confidence")).isEqualTo("high");
        assertThat(evidence("a.txt", "published"))
                .containsExactly(
                        "false dateline 3 March 2026 [line 5] -> ",
                        "true correction 2026-03-02 [mine.csv line 2 (Lib: misprint)] -> 2026-03-02 high");
        assertThat(job.number("SELECT COUNT(*) FROM correction WHERE who = 'Lib' AND why = 'misprint'"))
                .isEqualTo(1);
    }

    @Test
    void aCorrectionAddedLaterCorrectsWhatEarlierRunsHaveArchivedWithoutReadingItAgain() throws Exception {
        job.run();
        corrections(PUBLISHED_A).delete("a.txt").delete("b.txt");

        RunResult result = job.run();

        assertThat(balanced(result)).isEqualTo(new Files(0, 0, 0, 0, 0, 0));
        assertThat(totals(result).changes().revised()).isEqualTo(1);
        assertThat(article("a.txt").getField("published")).isEqualTo("2026-03-02");
        assertThat(article("b.txt").getField("published")).isEqualTo("2026-03-05");
    }

    @Test
    void aChangedCorrectionIsAppliedAnewAndAWithdrawnOneUndone() throws Exception {
        job.run();
        List<String> before = job.contents();
        corrections(PUBLISHED_A).run();
        corrections(PUBLISHED_A.replace("2026-03-02", "2026-03-01")).run();
        assertThat(article("a.txt").getField("published")).isEqualTo("2026-03-01");

        RunResult withdrawn = corrections().run();

        assertThat(totals(withdrawn).changes().revised()).isEqualTo(1);
        assertThat(job.contents()).isEqualTo(before);
        assertThat(job.number("SELECT COUNT(*) FROM correction")).isZero();
    }

    @Test
    void theCorrectionsAreWithdrawnWhenTheJobFileNoLongerNamesThem() throws Exception {
        job.run();
        List<String> before = job.contents();
        corrections(PUBLISHED_A).run();

        job.set("settle: 0s").run();

        assertThat(job.contents()).isEqualTo(before);
    }

    @Test
    void aRunWithTheSameCorrectionsPublishesNothing() throws Exception {
        corrections(PUBLISHED_A).run();
        Path published = job.output().resolve("reports").toRealPath();

        RunResult result = job.run();

        assertThat(totals(result).changes().revised()).isZero();
        assertThat(job.output().resolve("reports").toRealPath()).isEqualTo(published);
    }

    @Test
    void aRebuildGivesTheSameBytes() throws Exception {
        job.run();
        corrections(PUBLISHED_A, ",b.txt,,,byline,Bea Penman; Cy Inker,Lib,").run();
        job.write("c.txt", JobFixture.article(3)).run();
        corrections(",c.txt,1,inbox,headline,Report three,,", PUBLISHED_A, ",b.txt,,,byline,Bea Penman,Lib,")
                .run();
        List<String> inSteps = job.contents();

        job.rebuild().run();

        assertThat(job.contents()).isEqualTo(inSteps);
        assertThat(article("c.txt").getField("headline")).isEqualTo("Report three");
    }

    @Test
    void anEmptyValueLeavesTheFieldWithoutAValue() throws Exception {
        corrections(",a.txt,,,published,,Lib,undated in print").run();

        assertThat(article("a.txt").getField("published")).isEmpty();
        assertThat(article("a.txt").getField("published_basis")).isEmpty();
        assertThat(evidence("a.txt", "published"))
                .contains("true correction  [mine.csv line 2 (Lib: undated in print)] ->  high");
    }

    @Test
    void whatIsWorkedOutFromACorrectedFieldFollowsIt() throws Exception {
        job.run();
        assertThat(article("b.txt").getField("dateline_country")).isEqualTo("FR");

        corrections(",b.txt,,,dateline_place,\"Paris, Texas\",,").run();
        assertThat(article("b.txt").getField("dateline_place")).isEqualTo("Paris, Texas");
        assertThat(article("b.txt").getField("dateline_country")).isEqualTo("US");

        corrections(",b.txt,,,dateline_place,,,").run();
        assertThat(article("b.txt").getField("dateline_country")).isEmpty();
    }

    @Test
    void theOriginalAmongCopiesFollowsTheirCorrectedDates() throws Exception {
        job.write("copy.txt", A.replace("3 March", "4 March")).run();
        assertThat(job.column("articles.csv", "duplicate_of"))
                .containsEntry("copy.txt", JobFixture.id("a.txt", A))
                .containsEntry("b.txt", JobFixture.id("a.txt", A));

        corrections(",b.txt,,,published,2026-03-01,,").run();

        assertThat(job.column("articles.csv", "duplicate_of"))
                .containsEntry("copy.txt", JobFixture.id("b.txt", B))
                .containsEntry("a.txt", JobFixture.id("b.txt", B))
                .containsEntry("b.txt", "");
    }

    @Test
    void aDuplicateIsToldOfAsItAndItsOriginalAreCorrected() throws Exception {
        job.run();

        corrections(PUBLISHED_A, ",a.txt,,,publisher,The Harbour Post,,").run();
        assertThat(pair()).isEqualTo("3,,,The Harbour Post");

        corrections(PUBLISHED_A, ",a.txt,,,publisher,The Harbour Post,,", ",b.txt,,,publisher,The Harbour Post,,")
                .run();
        assertThat(pair()).isEqualTo("3,true,The Harbour Post,The Harbour Post");

        corrections(",b.txt,,,publisher,The Harbour Post,,").run();
        assertThat(pair()).isEqualTo("2,,The Harbour Post,");
    }

    private String pair() throws IOException {
        List<NamedCsvRecord> duplicates = job.rows("duplicates.csv");
        assertThat(duplicates).hasSize(1);
        return Stream.of("days_apart", "same_publisher", "publisher", "original_publisher")
                .map(duplicates.get(0)::getField)
                .collect(Collectors.joining(","));
    }

    @Test
    void correctionsThatApplyToNothingAreReportedAndTheOthersApplied() throws Exception {
        String none = "a" + "0".repeat(24);
        RunResult result = corrections(
                        none + ",,,,headline,No such article,,",
                        ",z.txt,,,headline,No such file,,",
                        ",a.txt,2,,headline,No such record,,",
                        ",a.txt,,elsewhere,headline,No such input,,",
                        JobFixture.id("a.txt", A) + ",,,,headline,The headline,,",
                        ",a.txt,,,headline,Another headline,,")
                .run();

        assertThat(balanced(result)).isEqualTo(new Files(2, 2, 0, 0, 0, 0));
        assertThat(result.warnings())
                .containsExactly(
                        "mine.csv line 2: headline is not corrected: the archive has no article " + none,
                        "mine.csv line 3: headline is not corrected: the archive has no article of z.txt, record 1",
                        "mine.csv line 4: headline is not corrected: the archive has no article of a.txt, record 2",
                        "mine.csv line 5: headline is not corrected: the archive has no article of elsewhere/a.txt,"
                                + " record 1",
                        "mine.csv line 7: headline is not corrected: mine.csv line 6 corrects the same field of the same"
                                + " article, and stands first; delete one of the two");
        assertThat(article("a.txt").getField("headline")).isEqualTo("The headline");
        assertThat(java.nio.file.Files.readString(job.output().resolve("logs/pressmark.log")))
                .contains("the archive has no article of z.txt");
    }

    @Test
    void aCorrectionOfAVersionEndsWithThatVersionAndComesBackWithIt() throws Exception {
        corrections(JobFixture.id("a.txt", A) + ",,,,headline,Of this version,,", ",a.txt,,,section,Harbour,,");
        job.run();
        List<String> before = job.contents();

        RunResult superseding = job.write("a.txt", A + " It said no more.").run();

        assertThat(article("a.txt").getField("headline")).isEqualTo("Ferry dearer than thought");
        assertThat(article("a.txt").getField("section")).isEqualTo("Harbour");
        assertThat(superseding.warnings())
                .singleElement()
                .asString()
                .contains("mine.csv line 2: headline is not corrected: a later version has superseded article ");

        corrections(JobFixture.id("a.txt", A) + ",,,,headline,Of this version,,", ",a.txt,,,section,Port,,");
        job.run();
        assertThat(job.write("a.txt", A).run().warnings()).isEmpty();
        assertThat(article("a.txt").getField("headline")).isEqualTo("Of this version");
        assertThat(article("a.txt").getField("section")).isEqualTo("Port");
        assertThat(before).isNotEqualTo(job.contents());
    }

    @Test
    void aFileThatSeveralInputsHaveIsNamedWithItsInput() throws Exception {
        java.nio.file.Files.createDirectories(folder.resolve("other"));
        java.nio.file.Files.writeString(folder.resolve("other/a.txt"), B);
        job.set("settle: 0s\n  - folder: other\n    settle: 0s", "corrections: mine.csv");

        RunResult result = corrections(PUBLISHED_A).run();

        assertThat(result.warnings())
                .singleElement()
                .asString()
                .contains("several inputs have a.txt, record 1: inbox, other; name one of them in the column input");
        assertThat(corrections(",a.txt,1,other,published,2026-03-02,,").run().warnings())
                .isEmpty();
        assertThat(job.rows("articles.csv"))
                .extracting(row -> row.getField("published"))
                .containsExactlyInAnyOrder("2026-03-03", "2026-03-02", "2026-03-05");
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE ON article, 1",
        "UPDATE ON article, 3",
        "INSERT ON claim, 5",
        "INSERT ON correction, 2",
        "DELETE ON claim, 1"
    })
    void aRunThatFailsWhileCorrectingIsFinishedByTheNext(String event, long row) throws Exception {
        job.run();
        corrections(PUBLISHED_A, ",b.txt,,,byline,Bea Penman,Lib,");
        job.execute("CREATE TRIGGER failing BEFORE %s FOR EACH ROW CALL 'dev.pressmark.job.FailingTrigger'"
                .formatted(event));
        FailingTrigger.failAt(row);
        List<String> before = job.contents();

        assertThat(job.run().end()).isEqualTo(End.FAILED);
        assertThat(job.contents()).isEqualTo(before);

        job.execute("DROP TRIGGER failing");
        RunResult resumed = job.run();
        assertThat(resumed.run()).isEqualTo(2);
        assertThat(totals(resumed).changes().revised()).isEqualTo(2);
        List<String> finished = job.contents();
        job.rebuild().run();
        assertThat(finished).isEqualTo(job.contents());
        assertThat(article("b.txt").getField("byline")).isEqualTo("Bea Penman");
    }

    @Test
    void aRunStoppedBeforeItCorrectsIsFinishedByTheNext() throws Exception {
        job.run();
        corrections(PUBLISHED_A);
        StopSignal stop = new StopSignal();

        assertThat(job.run(stop, StopAt.step("revise", stop)).end()).isEqualTo(End.STOPPED);
        assertThat(article("a.txt").getField("published")).isEqualTo("2026-03-03");

        assertThat(job.run().run()).isEqualTo(2);
        assertThat(article("a.txt").getField("published")).isEqualTo("2026-03-02");
    }

    @Test
    void hundredsOfCorrectionsAreAppliedPageByPage() throws Exception {
        String[] rows = new String[250];
        for (int number = 1; number <= rows.length; number++) {
            job.write("%05d.txt".formatted(number), JobFixture.article(number));
            rows[number - 1] = ",%05d.txt,,,section,Section %d,,".formatted(number, number);
        }

        RunResult result = corrections(rows).run();

        assertThat(totals(result).changes().revised()).isEqualTo(250);
        Map<String, String> sections = job.column("articles.csv", "section");
        assertThat(sections).containsEntry("00001.txt", "Section 1").containsEntry("00250.txt", "Section 250");
    }

    private NamedCsvRecord article(String path) throws Exception {
        return job.rows("articles.csv").stream()
                .filter(row -> row.getField("source_file").equals(path))
                .findFirst()
                .orElseThrow();
    }

    private List<String> evidence(String path, String field) throws Exception {
        String id = article(path).getField("article_id");
        return job.rows("evidence.csv").stream()
                .filter(row -> row.getField("article_id").equals(id))
                .filter(row -> row.getField("field").equals(field))
                .map(row -> row.getField("chosen") + " " + row.getField("basis") + " " + row.getField("raw") + " ["
                        + row.getField("where") + "] -> " + row.getField("value")
                        + (row.getField("confidence").isEmpty() ? "" : " " + row.getField("confidence")))
                .toList();
    }
}
