package dev.pressmark.report.metadata;

import dev.pressmark.report.table.Column;
import dev.pressmark.report.table.Report;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Explains every column of the reports of a set, in the rows of {@code dictionary.csv}. */
public final class Dictionary {

    private final List<Report> reports;

    public Dictionary(List<Report> reports) {
        this.reports = reports;
    }

    /** Hands on a row for each column. */
    public void rows(Consumer<@Nullable Object[]> rows) {
        for (Report report : reports) {
            for (Column column : report.columns()) {
                List<String> values = column.constraints().oneOf();
                rows.accept(new @Nullable Object[] {
                    report.tableName(),
                    column.name(),
                    column.type().schemaType(),
                    column.constraints().required() ? "yes" : "no",
                    values.isEmpty() ? null : String.join("; ", values),
                    column.description(),
                    column.term()
                });
            }
        }
    }
}
