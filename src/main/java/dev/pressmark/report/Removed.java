package dev.pressmark.report;

import dev.pressmark.report.table.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of {@code removed.csv}: what identifies the records that are no longer there. */
final class Removed {

    private Removed() {}

    static void of(Report report, IncrementFile file, Consumer<@Nullable Object[]> rows) {
        try {
            file.removed(cells -> rows.accept(new @Nullable Object[] {
                report.tableName(),
                cell(report, cells, "article_id"),
                cell(report, cells, "source_file"),
                cell(report, cells, "input"),
                cell(report, cells, "record"),
                cell(report, cells, "story_id")
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object cell(Report report, @Nullable Object[] cells, String column) {
        int position = report.columnNames().indexOf(column);
        return position < 0 ? null : cells[position];
    }
}
