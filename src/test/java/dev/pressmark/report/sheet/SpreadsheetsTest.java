package dev.pressmark.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.pressmark.report.file.RowSink;
import dev.pressmark.report.table.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetsTest {

    static final List<String> HOSTILE = List.of(
            "=1+1",
            "=HYPERLINK(\"http://a.example\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\uff1d1+1",
            "<b>&amp;</b>",
            "she said \"no\"; and, left",
            "one\ntwo",
            " spaces before and after ",
            "bell\u0007",
            "_x0041_",
            "000123",
            "1e5",
            "12345678901234567890",
            "2020-12-31",
            "\uD83D\uDE00 \u4e2d\u6587");

    @TempDir
    Path folder;

    @Test
    void theWorkbookHasNoFormulaAndIsTheSameEveryTime() throws IOException {
        Path first = book("first", SheetBook.MOST_ROWS, HOSTILE);
        Path second = book("second", SheetBook.MOST_ROWS, HOSTILE);

        assertThat(first).hasSameBinaryContentAs(second);
        String sheet = entry(first, "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .doesNotContain("<f>")
                .doesNotContain("<f ")
                .contains("=1+1")
                .contains("state=\"frozen\"")
                .contains("<autoFilter");
    }

    @Test
    void rowsBeyondTheLimitAreSplitOverSheetsAndLongCellsAreCutWithAMark() throws IOException {
        List<String> texts = new ArrayList<>(HOSTILE);
        texts.add("x".repeat(40_000));

        Path book = book("split", 11, texts);

        assertThat(entry(book, "xl/workbook.xml"))
                .contains("\"bodies\"")
                .contains("\"bodies-2\"")
                .contains("\"about\"");
        assertThat(entry(book, "xl/worksheets/sheet2.xml"))
                .contains("[cut here: the first 32,687 of 40,000 characters]");
        assertThat(entry(book, "xl/worksheets/sheet1.xml")).doesNotContain("cut here");
    }

    @Test
    void theCopiesInCsvHaveAMarkAtTheBeginningAndNoCellThatIsAFormula() throws IOException {
        for (SheetCsv.Custom custom : SheetCsv.Custom.values()) {
            Path target = Files.createDirectory(folder.resolve(custom.name()));
            try (SheetCsv csv = new SheetCsv(target, Reports.BODIES, custom, 10)) {
                HOSTILE.forEach(text -> csv.accept(new @Nullable Object[] {"a1", text}));
                csv.finish();
            }
            List<String> cells = new ArrayList<>();
            for (String name : List.of("bodies.csv", "bodies-2.csv")) {
                Path file = target.resolve(name);
                assertThat(Files.readString(file))
                        .startsWith("\ufeff\"article_id\"" + (custom == SheetCsv.Custom.COMMA ? ',' : ';'));
                try (CsvReader<CsvRecord> records = CsvReader.builder()
                        .fieldSeparator(custom == SheetCsv.Custom.COMMA ? ',' : ';')
                        .ofCsvRecord(file)) {
                    records.stream().skip(1).forEach(row -> cells.add(row.getField(1)));
                }
            }
            assertThat(cells).hasSameSizeAs(HOSTILE).noneMatch(cell -> "=+-@\t\uff1d".indexOf(cell.charAt(0)) >= 0);
            assertThat(cells)
                    .map(cell -> cell.startsWith("'") ? cell.substring(1) : cell)
                    .isEqualTo(HOSTILE);
        }
    }

    private Path book(String name, int mostRows, List<String> texts) throws IOException {
        Path target = folder.resolve(name + ".xlsx");
        try (SheetBook book = new SheetBook(folder.resolve(name + ".draft"), mostRows)) {
            try (RowSink sheet = book.sheet(Reports.BODIES)) {
                for (int i = 0; i < texts.size(); i++) {
                    sheet.accept(new @Nullable Object[] {String.format(Locale.ROOT, "a%d", i), texts.get(i)});
                }
                sheet.finish();
            }
            book.finish(target);
        }
        return target;
    }

    private static String entry(Path zip, String name) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile());
                InputStream in = file.getInputStream(file.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
