package dev.pressmark.archive;

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
                    .javaMigrations(new SpringBatchTables())
                    .load()
                    .migrate();
        }
    }

    private static boolean isUpToDate(JdbcTemplate jdbc) {
        try {
            return jdbc.queryForList("""
                            SELECT "version" FROM "flyway_schema_history"
                            WHERE "success" ORDER BY "installed_rank" DESC FETCH FIRST 1 ROW ONLY""", String.class).contains(VERSION);
        } catch (DataAccessException e) {
            return false;
        }
    }
}
