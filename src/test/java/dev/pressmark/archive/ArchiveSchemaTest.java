package dev.pressmark.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ArchiveSchemaTest {

    private static final String OURS =
            "t.TABLE_SCHEMA = 'PUBLIC' AND t.TABLE_NAME NOT LIKE 'BATCH%' AND t.TABLE_NAME <> 'flyway_schema_history'";

    @TempDir
    static Path folder;

    private static DataSource archive = new DriverManagerDataSource();
    private static JdbcTemplate jdbc = new JdbcTemplate();

    @BeforeAll
    static void make() {
        archive = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("archive"), "sa", "");
        jdbc = new JdbcTemplate(archive);
        ArchiveSchema.bringUpToDate(archive);
    }

    @Test
    void theVersionIsThatOfTheNewestMigration() throws Exception {
        Path migrations = Path.of(Objects.requireNonNull(ArchiveSchema.class.getResource("/db/migration"))
                .toURI());

        assertThat(newest(migrations)).isEqualTo(Integer.parseInt(ArchiveSchema.VERSION));
    }

    @Test
    void anArchiveThatIsUpToDateIsLeftAlone() {
        ArchiveSchema.bringUpToDate(archive);

        assertThat(jdbc.queryForList(
                        "SELECT \"version\" FROM \"flyway_schema_history\" WHERE \"version\" IS NOT NULL ORDER BY 1",
                        String.class))
                .containsExactly("1", "2");
    }

    @Test
    void everyTableAndViewHasAComment() {
        List<String> without = jdbc.queryForList(
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES t WHERE COALESCE(REMARKS, '') = '' AND " + OURS,
                String.class);

        assertThat(without).isEmpty();
        assertThat(jdbc.queryForList("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES t WHERE " + OURS, String.class))
                .contains("RUN", "SOURCE_FILE", "ARTICLE", "BODY", "CLAIM", "CORRECTION", "REJECTION");
    }

    @Test
    void everyColumnOfATableHasAComment() {
        List<String> without = jdbc.queryForList(
                "SELECT c.TABLE_NAME || '.' || c.COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS c"
                        + " JOIN INFORMATION_SCHEMA.TABLES t"
                        + " ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME"
                        + " WHERE COALESCE(c.REMARKS, '') = '' AND t.TABLE_TYPE = 'BASE TABLE' AND " + OURS,
                String.class);

        assertThat(without).isEmpty();
    }

    @Test
    void articlesAreFoundByDatePublisherAndLanguageWithAnIndex() {
        for (String condition :
                List.of("published_first >= DATE '2026-03-01'", "publisher = 'Reuters'", "language = 'en'")) {
            String plan = jdbc.queryForObject("EXPLAIN SELECT * FROM article WHERE " + condition, String.class);
            String column = condition.substring(0, condition.indexOf(' ')).replace("_first", "");
            assertThat(plan).containsIgnoringCase("article_" + column);
        }
    }

    @Test
    void springBatchKeepsItsTablesInTheSameDatabase() {
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM BATCH_JOB_EXECUTION", Long.class))
                .isZero();
    }

    private static int newest(Path migrations) throws IOException {
        try (Stream<Path> files = Files.list(migrations)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf('_'))))
                    .max()
                    .orElseThrow();
        }
    }
}
