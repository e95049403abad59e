package dev.pressmark.report.sheet;

import dev.pressmark.article.Code;
import dev.pressmark.report.file.Disk;
import dev.pressmark.report.file.RowSink;
import dev.pressmark.report.table.Report;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder {@code spreadsheet} of a set: copies of the reports that are safe and comfortable in spreadsheet programs. */
public final class Spreadsheets implements Closeable {

    static final String FOLDER = "spreadsheet";

    private final Path folder;
    private final String job;
    private final SheetBook book;

    /**
     * Copies that are still empty.
     *
     * @param set the folder of the set
     */
    public Spreadsheets(Path set, String job) throws IOException {
        this.folder = Files.createDirectory(set.resolve(FOLDER));
        this.job = job;
        for (SheetCsv.Custom custom : SheetCsv.Custom.values()) {
            Files.createDirectory(folder.resolve(Code.of(custom)));
        }
        this.book = new SheetBook(folder.resolve("draft"), SheetBook.MOST_ROWS);
    }

    /** Where the rows of a report are to go; those of one must be finished before the next begins. */
    public List<RowSink> copies(Report report) throws IOException {
        return List.of(
                book.sheet(report),
                new SheetCsv(
                        folder.resolve(Code.of(SheetCsv.Custom.COMMA)),
                        report,
                        SheetCsv.Custom.COMMA,
                        SheetBook.MOST_ROWS),
                new SheetCsv(
                        folder.resolve(Code.of(SheetCsv.Custom.SEMICOLON)),
                        report,
                        SheetCsv.Custom.SEMICOLON,
                        SheetBook.MOST_ROWS));
    }

    /** Writes what is left and forces everything to the disk. */
    public void finish() throws IOException {
        book.finish(folder.resolve(job + ".xlsx"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Disk.force(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
