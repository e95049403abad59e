package dev.pressmark.archive.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.archive.ArchiveSchema;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class ReportRowsTest {

    private final DataSource database = new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true);
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    @BeforeEach
    void archive() {
        ArchiveSchema.bringUpToDate(database);
        file(1, "b", "z.txt");
        file(2, "a", "z.txt");
        file(3, "a", "ä.txt");
        file(4, "a", "Z.txt");
        article(1, 1, 1, null);
        article(2, 4, 2, null);
        article(3, 4, 3, 7L);
        article(4, 2, 1, null);
        article(5, 4, 1, null);
        article(6, 4, 3, null);
    }

    @Test
    void articlesStandInTheOrderOfFileInputAndRecordWhateverTheOrderOfTheirArrival() {
        List<String> rows = new ArrayList<>();

        new ReportRows(database)
                .articles(
                        List.of("source_file", "record", "article_id"),
                        row -> rows.add(List.of(row).toString()));

        assertThat(rows)
                .containsExactly(
                        "[Z.txt, 1, id5]", "[Z.txt, 2, id2]", "[Z.txt, 3, id6]", "[z.txt, 1, id4]", "[z.txt, 1, id1]");
    }

    @Test
    void bodiesStandInTheOrderOfTheArticles() {
        List<Object> bodies = new ArrayList<>();

        new ReportRows(database).bodies(List.of("article_id", "body"), row -> bodies.add(row[1]));

        assertThat(bodies).containsExactly("text 5", "text 2", "text 6", "text 4", "text 1");
    }

    @Test
    void aClaimThatStandsNowhereInTheRecordHasNoWhere() {
        jdbc.update("INSERT INTO claim (article_key, position, field, raw, basis, location, derived) VALUES"
                + " (5, 1, 'publisher', 'The Paper', 'default', '', FALSE)");
        List<@Nullable Object> where = new ArrayList<>();

        new ReportRows(database).evidence(List.of("where"), row -> where.add(row[0]));

        assertThat(where).containsOnlyNulls();
    }

    @Test
    void whatCanBeLongIsReadInItsOrderAndNotSorted() {
        for (ReportView view : List.of(
                ReportSources.ARTICLES, ReportSources.EVIDENCE, ReportSources.DUPLICATES, ReportSources.STORIES)) {
            String plan = jdbc.queryForObject("EXPLAIN " + view.query(List.of(firstColumn(view))), String.class);

            assertThat(plan).contains("index sorted");
        }
    }

    private static String firstColumn(ReportView view) {
        return view == ReportSources.STORIES ? "story_id" : "article_id";
    }

    private void file(long id, String input, String path) {
        jdbc.update(
                "INSERT INTO source_file (source_file_id, input, path, bytes, modified, state) VALUES (?, ?, ?, 1,"
                        + " TIMESTAMP WITH TIME ZONE '2026-03-02 10:00:00Z', 'settled')",
                id,
                input,
                path);
    }

    private void article(long key, long file, long record, @Nullable Long supersededRun) {
        jdbc.update(
                "INSERT INTO article (article_key, article_id, source_file_id, member, record, sha256, format, word_count, run,"
                        + " read_run, superseded_run) VALUES (?, ?, ?, '', ?, 'x', 'text', 1, 1, 1, ?)",
                key,
                "id" + key,
                file,
                record,
                supersededRun);
        jdbc.update("INSERT INTO body (article_key, text) VALUES (?, ?)", key, "text " + key);
    }
}
