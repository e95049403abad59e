package dev.pressmark.archive;

import dev.pressmark.archive.report.ReportViews;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The schema of the archive's database, brought up to date by Flyway. */
public final class ArchiveSchema {

    /** The newest migration. */
    static final String VERSION = "2";

    private ArchiveSchema() {}

    /**
     * Makes the schema, or brings it up to date. Flyway is started only when there is something to do: it takes longer
     * to start than a run with nothing new takes in all.
     */
    public static void bringUpToDate(DataSource archive) {
        if (!isUpToDate(new JdbcTemplate(archive))) {
            Flyway.configure()
                    .dataSource(archive)
                    .locations("classpath:db/migration")
                    .javaMigrations(new SpringBatchTables(), new ReportViews())
                    .load()
                    .migrate();
        }
    }

    private static boolean isUpToDate(JdbcTemplate jdbc) {
        try {
            return latest(jdbc, "version", "\"version\" IS NOT NULL").equals(VERSION)
                    && latest(jdbc, "checksum", "\"version\" IS NULL").equals(String.valueOf(ReportViews.checksum()));
        } catch (DataAccessException e) {
            return false;
        }
    }

    /** Of the last migration of a kind: those with a version, or the one that is repeated and has none. */
    private static String latest(JdbcTemplate jdbc, String column, String kind) {
        return String.join(
                "",
                jdbc.queryForList(
                        "SELECT CAST(\"" + column
                                + "\" AS VARCHAR) FROM \"flyway_schema_history\" WHERE \"success\" AND " + kind
                                + " ORDER BY \"installed_rank\" DESC FETCH FIRST 1 ROW ONLY",
                        String.class));
    }
}
