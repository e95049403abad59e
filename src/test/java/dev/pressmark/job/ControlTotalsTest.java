package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.RunResult.End;
import dev.pressmark.job.run.StopSignal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose totals do not balance fails and publishes nothing. */
class ControlTotalsTest {

    private static final String[] LOSE_AN_ARTICLE = {
        "DELETE FROM body WHERE article_key = 2",
        "DELETE FROM claim WHERE article_key = 2",
        "DELETE FROM grouped_article WHERE article_key = 2",
        "DELETE FROM sketch WHERE article_key = 2",
        "DELETE FROM article WHERE article_key = 2"
    };

    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void threeArticles() throws Exception {
        job = JobFixture.in(folder).writeArticles(3);
    }

    @Test
    void aLostArticleFailsTheRunAndNothingIsPublished() throws Exception {
        stopBeforeMatching();
        job.execute(LOSE_AN_ARTICLE);

        RunResult result = job.run();

        assertThat(result.end()).isEqualTo(End.FAILED);
        assertThat(result.errors())
                .singleElement()
                .asString()
                .contains("do not balance", "nothing was published", "3 records were read, but there are 2 articles");
        assertThat(job.output().resolve("reports")).doesNotExist();
    }

    @Test
    void theSetPublishedBeforeStaysWhenTheNextRunDoesNotBalance() throws Exception {
        job.run();
        Map<String, String> before = job.reports();
        job.write("later.txt", JobFixture.article(4));
        stopBeforeMatching();
        job.execute(LOSE_AN_ARTICLE);
        job.execute("UPDATE source_file SET entered_run = 2, run = 2 WHERE path = '00002.txt'");

        RunResult result = job.run();

        assertThat(result.end()).isEqualTo(End.FAILED);
        assertThat(job.reports()).isEqualTo(before);
    }

    @Test
    void aTableThatLacksARowIsNotPublished() throws Exception {
        job.write("empty.txt", "");
        stopBeforeMatching();
        job.execute("CREATE OR REPLACE VIEW report_rejected AS SELECT '' AS source_file, record, code, message, sha256,"
                + " '' AS input FROM rejection WHERE code <> 'empty'");

        RunResult result = job.run();

        assertThat(result.end()).isEqualTo(End.FAILED);
        assertThat(result.errors()).singleElement().asString().contains("rejected.csv has 0 rows, the archive 1");
        assertThat(job.output().resolve("reports")).doesNotExist();
    }

    @Test
    void evidenceThatLacksAClaimIsNotPublished() throws Exception {
        stopBeforeMatching();
        long claims = job.number("SELECT COUNT(*) FROM claim");
        job.execute("ALTER TABLE claim DROP CONSTRAINT claim_article");
        job.execute("UPDATE claim SET article_key = 1000 + article_key WHERE position = 1");

        RunResult result = job.run();

        assertThat(result.end()).isEqualTo(End.FAILED);
        assertThat(result.errors())
                .singleElement()
                .asString()
                .contains("evidence.csv has %d rows, the archive %d".formatted(claims - 3, claims));
    }

    private void stopBeforeMatching() throws Exception {
        StopSignal stop = new StopSignal();
        assertThat(job.run(stop, StopAt.step("match", stop)).end()).isEqualTo(End.STOPPED);
    }
}
