package dev.pressmark.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pressmark.report.file.RowSink;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens the workbook and writes it again: what it writes has the same cells. */
class LibreOfficeTest {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final long MINUTES = 5;

    @TempDir
    Path folder;

    @Test
    void noCellIsLostOrChangedOnTheWayThroughLibreOffice() throws Exception {
        assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not installed: the round trip is not tested");
        Path book = folder.resolve("round.xlsx");
        write(book);

        Map<String, Map<String, String>> written = Workbook.read(book);
        Map<String, Map<String, String>> back = Workbook.read(throughLibreOffice(book));

        assertThat(back.keySet()).containsExactlyElementsOf(written.keySet());
        written.forEach((sheet, cells) -> assertThat(back.get(sheet)).as(sheet).isEqualTo(cells));
        assertThat(written.get("bodies")).containsEntry("B2", "text:=1+1").containsEntry("B15", "text:000123");
        assertThat(written.get("duplicates"))
                .containsEntry("D2", "number:0.8123456789")
                .containsEntry("G2", "boolean:1");
        assertThat(written.getOrDefault("files", Map.of()))
                .hasEntrySatisfying(
                        "C2", time -> assertThat(time).startsWith("number:").endsWith(" as yyyy-mm-dd hh:mm:ss.000"))
                .containsEntry("C3", "text:2026-03-02T10:11:12.345000001Z")
                .containsEntry("E2", "text:lines\nof\ntwo kinds")
                .containsEntry("B3", "text:" + Long.MAX_VALUE);
        assertThat(written.getOrDefault("coverage", Map.of()))
                .hasEntrySatisfying("B2", day -> assertThat(day).endsWith(" as yyyy-mm-dd"))
                .containsEntry("B3", "text:1899-12-31");
    }

    private Path throughLibreOffice(Path book) throws IOException, InterruptedException {
        Path log = folder.resolve("office.log");
        Process office = new ProcessBuilder(
                        OFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        folder.resolve("back").toString(),
                        book.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("done in time")
                    .isTrue();
        } finally {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        Path back = folder.resolve("back").resolve(book.getFileName());
        assertThat(back).as(Files.readString(log)).exists();
        return back;
    }

    private void write(Path target) throws IOException {
        try (SheetBook book = new SheetBook(folder.resolve("draft"), SheetBook.MOST_ROWS)) {
            sheet(book, Reports.BODIES, SpreadsheetsTest.HOSTILE.stream().map(text ->
                    new @Nullable Object[] {"a1", text}));
            sheet(
                    book,
                    Reports.DUPLICATES,
                    Stream.of(
                            new @Nullable Object[] {
                                "a2", "a1", "near", 0.8123456789, 1.0, 3, true, 120, "The Paper", "The Paper"
                            },
                            new @Nullable Object[] {"a3", "a1", "exact", 1.0, 1.0, null, false, 7, "=1+1", null}));
            Instant time = Instant.parse("2026-03-02T10:11:12.345Z");
            sheet(
                    book,
                    Reports.FILES,
                    Stream.of(
                            new @Nullable Object[] {
                                "a.txt", 123_456_789_012L, time, null, "lines\r\nof\rtwo kinds", 1L, 3L, "inbox"
                            },
                            new @Nullable Object[] {
                                "b.txt", Long.MAX_VALUE, time.plusNanos(1), "00e1", "gone", 0L, null, "inbox"
                            }));
            sheet(
                    book,
                    Reports.COVERAGE,
                    Stream.of(
                            new @Nullable Object[] {"NA", "2020-12-31", 5L, 4.5, "usual"},
                            new @Nullable Object[] {"=Paper", "1899-12-31", 0L, 1.0, "nothing"}));
            book.finish(target);
        }
    }

    private static void sheet(SheetBook book, Report report, Stream<@Nullable Object[]> rows) throws IOException {
        try (RowSink sheet = book.sheet(report)) {
            for (@Nullable Object[] row : rows.toList()) {
                sheet.accept(row);
            }
            sheet.finish();
        }
    }
}
