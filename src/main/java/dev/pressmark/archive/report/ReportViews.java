package dev.pressmark.archive.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The views over which any client of the database sees the reports. They are made anew when their definition changes. */
public final class ReportViews implements JavaMigration {

    private static final List<String> STATEMENTS = ReportSources.all().stream()
            .flatMap(view -> view.definition().stream())
            .toList();

    /** Differs when any view is defined otherwise. */
    public static int checksum() {
        CRC32 checksum = new CRC32();
        STATEMENTS.forEach(statement -> checksum.update(statement.getBytes(UTF_8)));
        return (int) checksum.getValue();
    }

    /** None: it is repeated whenever its checksum is another. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "report views";
    }

    @Override
    public Integer getChecksum() {
        return checksum();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        STATEMENTS.forEach(jdbc::execute);
    }
}
