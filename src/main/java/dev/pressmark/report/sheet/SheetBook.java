package dev.pressmark.report.sheet;

import dev.pressmark.report.file.PublishedFile;
import dev.pressmark.report.file.RowSink;
import dev.pressmark.report.table.Report;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The reports as one workbook. Its last sheet says what the others hold and what had to be cut. */
final class SheetBook implements Closeable {

    /** Rows of a sheet in Excel, the header included. */
    static final int MOST_ROWS = 1_048_576;

    private final Path draft;
    private final OutputStream out;
    private final Workbook book;
    private final int mostRows;
    private final List<BookSheet> sheets = new ArrayList<>();

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
        for (BookSheet sheet : sheets) {
            about.inlineString(row, 0, sheet.name());
            about.value(row, 1, sheet.rows() - 1);
            about.value(row, 2, sheet.cut());
            about.inlineString(row, 3, sheet.description());
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

    /** The sheets of one report. */
    private final class Sheets implements RowSink {

        private final Report report;
        private BookSheet current;
        private int parts = 1;

        Sheets(Report report) {
            this.report = report;
            this.current = new BookSheet(book, report, parts);
            sheets.add(current);
        }

        @Override
        public void accept(@Nullable Object[] values) {
            try {
                if (current.rows() == mostRows) {
                    current.finish();
                    parts++;
                    current = new BookSheet(book, report, parts);
                    sheets.add(current);
                }
                current.add(values);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<PublishedFile> finish() throws IOException {
            current.finish();
            return List.of();
        }

        @Override
        public void close() {
            // the workbook as a whole is closed
        }
    }
}
