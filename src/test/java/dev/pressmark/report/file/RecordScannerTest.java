package dev.pressmark.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.report.table.Column;
import dev.pressmark.report.table.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordScannerTest {

    private static final List<Column> COLUMNS = Reports.REPRINTS.columns();
    private static final List<@Nullable Object[]> ROWS = List.of(
            new @Nullable Object[] {"plain", "", 3L, 1L},
            new @Nullable Object[] {null, "a \"quoted\" one", 10L, 0L},
            new @Nullable Object[] {"\"", "line\r\nbreak, comma", 7L, 7L},
            new @Nullable Object[] {"新聞 é", null, 123_456_789L, 2L});

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1_000})
    void whatWasWrittenIsReadBackInWhateverPiecesItComes(int piece) throws IOException {
        List<List<@Nullable Object>> read = new ArrayList<>();
        RecordScanner scanner = RecordScanner.ofAll(COLUMNS, row -> read.add(Arrays.asList(row)));
        scan(scanner, piece);

        assertThat(read).isEqualTo(ROWS.stream().map(Arrays::asList).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000})
    void columnsThatNobodyAsksForAreLeftOut(int piece) throws IOException {
        BitSet wanted = new BitSet();
        wanted.set(2);
        List<@Nullable Object> read = new ArrayList<>();
        scan(
                new RecordScanner(COLUMNS, wanted, row -> {
                    assertThat(row[0]).isNull();
                    read.add(row[2]);
                }),
                piece);

        assertThat(read).containsExactly(3L, 10L, 7L, 123_456_789L);
    }

    private static void scan(RecordScanner scanner, int piece) throws IOException {
        StringBuilder csv = new StringBuilder();
        CsvRecords records = new CsvRecords(COLUMNS);
        for (@Nullable Object[] row : ROWS) {
            records.row(row, csv);
        }
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from < bytes.length; from += piece) {
            scanner.scan(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece)));
        }
    }
}
