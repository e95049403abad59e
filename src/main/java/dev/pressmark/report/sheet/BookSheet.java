package dev.pressmark.report.sheet;

import dev.pressmark.report.table.Column;
import dev.pressmark.report.table.Report;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of the workbook: typed cells, a header that stays in sight, filters, and no formula. What a cell cannot hold
 * exactly stands as text.
 */
final class BookSheet {

    private static final int ROWS_IN_MEMORY = 500;
    private static final long EXACT_NUMBERS = 1_000_000_000_000_000L;
    /** Before that day Excel counts a day that never was. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    private static final LocalDate AFTER_LAST_DATE = LocalDate.of(10000, 1, 1);

    private final String name;
    private final String description;
    private final List<Column> columns;
    private final Worksheet sheet;
    private int rows = 1;
    private long cut;

    /** @param part of the report, from 1, which is not all on one sheet when it has too many rows */
    BookSheet(Workbook book, Report report, int part) {
        name = report.tableName() + (part == 1 ? "" : "-" + part);
        description = report.description() + (part == 1 ? "" : " Part " + part + ".");
        columns = report.columns();
        sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).name());
            sheet.style(0, i).bold().set();
            sheet.width(
                    i,
                    columns.get(i).name().equals("headline")
                                    || columns.get(i).name().equals("body")
                            ? 60
                            : 18);
        }
    }

    String name() {
        return name;
    }

    /** What it holds. */
    String description() {
        return description;
    }

    /** How many there are, the header included. */
    int rows() {
        return rows;
    }

    /** How many cells had to be cut. */
    long cut() {
        return cut;
    }

    /** The filter spans the rows there are. */
    void finish() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, columns.size() - 1);
        sheet.finish();
    }

    void add(@Nullable Object[] values) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            Object value = values[i];
            if (value != null) {
                set(i, columns.get(i).type(), value);
            }
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void set(int column, Column.Type type, Object value) {
        if (value instanceof Boolean truth) {
            sheet.value(rows, column, truth);
        } else if (value instanceof Number number && Math.abs(number.doubleValue()) < EXACT_NUMBERS) {
            sheet.value(rows, column, number);
        } else if (value instanceof Instant time && time.equals(time.truncatedTo(ChronoUnit.MILLIS))) {
            sheet.value(rows, column, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
            sheet.style(rows, column).format("yyyy-mm-dd hh:mm:ss.000").set();
        } else if (type == Column.Type.DATE && isKnownToExcel(LocalDate.parse(value.toString()))) {
            sheet.value(rows, column, LocalDate.parse(value.toString()));
            sheet.style(rows, column).format("yyyy-mm-dd").set();
        } else {
            String text = value.toString();
            cut += SheetText.isTooLong(text) ? 1 : 0;
            sheet.inlineString(rows, column, SheetText.stored(SheetText.fit(text)));
        }
    }

    private static boolean isKnownToExcel(LocalDate day) {
        return !day.isBefore(FIRST_DATE) && day.isBefore(AFTER_LAST_DATE);
    }
}
