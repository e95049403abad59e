package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pressmark.archive.article.DateOrderLedger;
import dev.pressmark.job.run.RunResult;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class DateOrderRunTest {

    @TempDir
    private Path folder;

    private JobFixture job;

    @BeforeEach
    void anAmbiguousDate() throws Exception {
        job = JobFixture.in(folder);
        write("a.txt", 1, "03/04/2020");
    }

    private JobFixture write(String path, int number, String date) throws Exception {
        return job.write(path, "Harbour report number " + number + "\n\nPublished: " + date + "\n\n" + words(number));
    }

    /** No two articles are of one story, which would tell about when they were published. */
    private static String words(int number) {
        return IntStream.range(0, 40)
                .mapToObj(i -> "word" + number + "x" + i)
                .collect(Collectors.joining(" ", "The ", ".\n"));
    }

    @Test
    void aDateThatCanBeReadInTwoWaysHasNoValueWhereNothingTells() throws Exception {
        job.run();

        assertThat(article().getField("published")).isEmpty();
    }

    @Test
    void theOtherDatesOfTheInputTellHowToReadIt() throws Exception {
        write("b.txt", 2, "13/04/2020");

        job.run();

        assertThat(article().getField("published")).isEqualTo("2020-04-03");
        assertThat(article().getField("published_confidence")).isEqualTo("low");
        assertThat(evidence("input_date_order")).isEqualTo("true input day");
    }

    @Test
    void aSecondSuchDateOfTheArticleMakesTheFirstNoSurer() throws Exception {
        write("a.txt", 1, "03/04/2020\n\nUpdated: 05/04/2020");
        write("b.txt", 2, "13/04/2020");

        job.run();

        assertThat(article().getField("modified")).isEqualTo("2020-04-05");
        assertThat(article().getField("published_confidence")).isEqualTo("low");
    }

    @Test
    void whatIsToBeSettledIsHandedOutPieceByPiece() throws Exception {
        write("b.txt", 2, "05/04/2020");
        write("c.txt", 3, "13/04/2020");
        job.run();

        try (Connection archive = job.connect()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(archive, true));
            jdbc.update("DELETE FROM claim WHERE field = 'input_date_order'");
            DateOrderLedger ledger = new DateOrderLedger(jdbc);
            long first = ledger.outdated(0, 1).lastKey();
            long second = ledger.outdated(first, 1).lastKey();

            assertThat(ledger.outdated(0, 3)).containsOnlyKeys(first, second);
            assertThat(ledger.outdated(second, 1)).isEmpty();
        }
    }

    @Test
    void theyTellNothingWhereTheyDisagree() throws Exception {
        write("b.txt", 2, "13/04/2020");
        write("c.txt", 3, "04/13/2020");

        job.run();

        assertThat(article().getField("published")).isEmpty();
    }

    @Test
    void whatALaterRunBringsSettlesAndUnsettlesItAsARebuildWould() throws Exception {
        job.run();
        write("b.txt", 2, "04/13/2020");
        job.run();
        assertThat(article().getField("published")).isEqualTo("2020-03-04");
        write("c.txt", 3, "13/04/2020");
        RunResult result = job.run();
        assertThat(Totals.totals(result).changes().revised()).isEqualTo(1);
        assertThat(article().getField("published")).isEmpty();
        write("c.txt", 3, "04/15/2020");
        job.run();
        assertThat(article().getField("published")).isEqualTo("2020-03-04");

        List<String> inFourRuns = job.contents();
        assertThat(job.rebuild().run().errors()).isEmpty();

        assertThat(job.contents()).isEqualTo(inFourRuns);
    }

    private NamedCsvRecord article() throws Exception {
        return job.rows("articles.csv").stream()
                .filter(row -> row.getField("source_file").equals("a.txt"))
                .findFirst()
                .orElseThrow();
    }

    private String evidence(String field) throws Exception {
        String id = article().getField("article_id");
        return job.rows("evidence.csv").stream()
                .filter(row -> row.getField("article_id").equals(id)
                        && row.getField("field").equals(field))
                .map(row -> row.getField("chosen") + " " + row.getField("basis") + " " + row.getField("raw"))
                .findFirst()
                .orElseThrow();
    }
}
