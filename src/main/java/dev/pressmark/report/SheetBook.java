package dev.pressmark.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The reports as one workbook: typed cells, a header that stays in sight, filters, and no formula. What a cell cannot hold
 * exactly stands as text. Its last sheet says what the others hold and what had to be cut.
 */
final class SheetBook implements Closeable {

    /** Rows of a sheet in Excel, the header included. */
    static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_IN_MEMORY = 500;
    private static final long EXACT_NUMBERS = 1_000_000_000_000_000L;
    /** Before that day Excel counts a day that never was. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    private static final LocalDate AFTER_LAST_DATE = LocalDate.of(10000, 1, 1);

    private final Path draft;
    private final OutputStream out;
    private final Workbook book;
    private final int mostRows;
    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * A workbook that is first drafted, then written.
     *
     * @param draft    a file that does not exist yet
     * @param mostRows of a sheet, the header included
     */
    SheetBook(Path draft, int mostRows) throws IOException {
        this.draft = draft;
        this.mostRows = mostRows;
        this.out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16);
        this.book = new Workbook(out, "Pressmark", "1.0");
        book.setCompressionLevel(1);
    }

    /** A sheet for each report, or several; only one is written at a time. */
    RowSink sheet(Report report) {
        return new Sheets(report);
    }

    /** Writes the workbook, in which nothing tells when that was. */
    void finish(Path target) throws IOException {
        Worksheet about = book.newWorksheet("about");
        about.freezePane(0, 1);
        String[] header = {"sheet", "rows", "cells cut", "what it holds"};
        for (int i = 0; i < header.length; i++) {
            about.value(0, i, header[i]);
            about.style(0, i).bold().set();
        }
        int row = 1;
        for (Sheet sheet : sheets) {
            about.inlineString(row, 0, sheet.name);
            about.value(row, 1, sheet.rows - 1);
            about.value(row, 2, sheet.cut);
            about.inlineString(row, 3, sheet.description);
            row++;
        }
        about.width(0, 18);
        about.width(3, 90);
        about.finish();
        book.finish();
        out.close();
        Timeless.copy(draft, target);
        Files.delete(draft);
    }

    /** Lets go of a draft that is not finished. */
    @Override
    public void close() throws IOException {
        out.close();
    }

    private static final class Sheet {

        private final String name;
        private final String description;
        private final Worksheet sheet;
        private int rows = 1;
        private long cut;

        Sheet(Workbook book, Report report, int part) {
            name = report.tableName() + (part == 1 ? "" : "-" + part);
            description = report.description() + (part == 1 ? "" : " Part " + part + ".");
            sheet = book.newWorksheet(name);
            sheet.freezePane(0, 1);
            List<Column> columns = report.columns();
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

        /** The filter spans the rows there are. */
        void finish(int columns) throws IOException {
            sheet.setAutoFilter(0, 0, rows - 1, columns - 1);
            sheet.finish();
        }

        void add(List<Column> columns, @Nullable Object[] values) throws IOException {
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

    /** The sheets of one report. */
    private final class Sheets implements RowSink {

        private final Report report;
        private Sheet current;
        private int parts = 1;

        Sheets(Report report) {
            this.report = report;
            this.current = new Sheet(book, report, parts);
            sheets.add(current);
        }

        @Override
        public void accept(@Nullable Object[] values) {
            try {
                if (current.rows == mostRows) {
                    current.finish(report.columns().size());
                    parts++;
                    current = new Sheet(book, report, parts);
                    sheets.add(current);
                }
                current.add(report.columns(), values);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<PublishedFile> finish() throws IOException {
            current.finish(report.columns().size());
            return List.of();
        }

        @Override
        public void close() {
            // the workbook as a whole is closed
        }
    }
}
