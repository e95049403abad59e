package dev.pressmark.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.pressmark.article.Sha256;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every cell comes back from another program's reader exactly as it went in. */
class CsvFileTest {

    private static final List<String> AWKWARD = List.of(
            "plain",
            "",
            " ",
            "=SUM(A1:A9)",
            "+44 20 7946 0000",
            "-1",
            "@cell",
            "\tindented",
            "\rreturn",
            "\nnewline",
            "\r\n",
            "one\ntwo\r\nthree\rfour",
            "\"",
            "\"\"",
            "\"quoted\"",
            "she said \"no\", and left",
            ",",
            "a,b;c",
            "#comment",
            "NUL\0within",
            "\u0001\u001f\u007f",
            "\uFEFFmark",
            "caf\u00e9 \u4e2d\u6587 \u0627\u0644",
            "\uD83D\uDE00 and \uD835\uDD38",
            "\\N",
            "null",
            "\u2028\u2029\u0085",
            " padded ");

    @TempDir
    Path folder;

    @Test
    void everyCellIsReadBackExactlyByAStrictReader() throws IOException {
        String csv = write(Reports.BODIES, rows());

        List<List<@Nullable String>> records = Rfc4180.read(csv);

        assertThat(records.get(0)).containsExactly("article_id", "body");
        assertThat(records.subList(1, records.size())).map(row -> row.get(1)).isEqualTo(AWKWARD);
    }

    @Test
    void everyCellIsReadBackExactlyByAnotherLibrary() throws IOException {
        write(Reports.BODIES, rows());

        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(folder.resolve("bodies.csv"))) {
            assertThat(csv.stream().skip(1).map(row -> row.getField(1))).isEqualTo(AWKWARD);
        }
    }

    @Test
    void anEmptyTextIsQuotedAndAMissingOneIsNot() throws IOException {
        String csv = write(Reports.BODIES, List.of(new Object[] {"a1", ""}, new @Nullable Object[] {"a2", null}));

        assertThat(csv).isEqualTo("article_id,body\r\n\"a1\",\"\"\r\n\"a2\",\r\n");
    }

    @Test
    void aRowOfNothingKeepsItsCommas() throws IOException {
        String csv = write(Reports.BODIES, List.<@Nullable Object[]>of(new @Nullable Object[] {null, null}));

        assertThat(csv).isEqualTo("article_id,body\r\n,\r\n");
    }

    @Test
    void numbersAndDatesAreBareAndTextIsQuoted() throws IOException {
        Instant modified = Instant.parse("2026-03-01T02:03:04.000000005Z");

        String csv = write(Reports.FILES, List.<@Nullable Object[]>of(new @Nullable Object[] {
            "=a.txt", 12L, modified, null, "archived", 1L, 7L, "inbox"
        }));

        assertThat(csv.lines().skip(1))
                .containsExactly("\"=a.txt\",12,2026-03-01T02:03:04.000000005Z,,\"archived\",1,7,\"inbox\"");
    }

    @Test
    void aPartialDateIsBareAndASimilarityHasNoTrailingZeros() throws IOException {
        @Nullable Object[] row = new @Nullable Object[Reports.ARTICLES.columns().size()];
        row[Reports.ARTICLES.columnNames().indexOf("published")] = "2020-12-30/2020-12-31";
        row[Reports.ARTICLES.columnNames().indexOf("similarity")] = 1.0;

        String csv = write(Reports.ARTICLES, List.<@Nullable Object[]>of(row));

        assertThat(csv.lines().skip(1))
                .containsExactly(",".repeat(6) + "2020-12-30/2020-12-31" + ",".repeat(15) + "1" + ",".repeat(8));
    }

    @Test
    void theColumnsOfArticlesAreTheAgreedOnes() {
        assertThat(String.join(", ", Reports.ARTICLES.columnNames()))
                .isEqualTo(
                        "article_id, headline, standfirst, byline, publisher, agency, published, published_precision,"
                                + " published_basis, published_confidence, modified, dateline_place, dateline_country,"
                                + " language, section, keywords, url, word_count, access, duplicate_of, duplicate_kind,"
                                + " similarity, story_id, format, source_file, record, sha256, input, pub_status, replaced_by");
        assertThat(String.join(", ", Reports.REJECTED.columnNames()))
                .startsWith("source_file, record, code, message, sha256");
        assertThat(String.join(", ", Reports.FILES.columnNames()))
                .startsWith("source_file, bytes, modified, sha256, state, records, run");
    }

    @Test
    void theFileHasNoByteOrderMarkAndIsDescribedAsItIs() throws IOException {
        PublishedFile file = CsvFile.write(folder, Reports.BODIES, (columns, rows) -> rows().forEach(rows));

        byte[] bytes = Files.readAllBytes(folder.resolve("bodies.csv"));
        assertThat(bytes).startsWith("article_id".getBytes(StandardCharsets.US_ASCII));
        assertThat(file).isEqualTo(new PublishedFile("bodies.csv", AWKWARD.size(), bytes.length, Sha256.hex(bytes)));
    }

    @Test
    void aFileInTheWayIsNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("bodies.csv"), "mine");

        assertThatThrownBy(() -> write(Reports.BODIES, rows())).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("bodies.csv")).hasContent("mine");
    }

    @Test
    void aFailureOfTheDiskInTheMiddleIsAnIoException() {
        RowSource failing = (columns, rows) -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        };

        assertThatThrownBy(() -> CsvFile.write(folder, Reports.BODIES, failing))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static List<@Nullable Object[]> rows() {
        return AWKWARD.stream().map(text -> new @Nullable Object[] {"a1", text}).toList();
    }

    private String write(Report report, List<@Nullable Object[]> rows) throws IOException {
        CsvFile.write(folder, report, (columns, action) -> {
            assertThat(columns).isEqualTo(report.columnNames());
            rows.forEach(row -> action.accept(Arrays.copyOf(row, row.length)));
        });
        return Files.readString(folder.resolve(report.fileName()));
    }
}
