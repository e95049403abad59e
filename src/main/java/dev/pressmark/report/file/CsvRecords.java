package dev.pressmark.report.file;

import dev.pressmark.report.table.Column;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * The form of the records: RFC 4180 with CRLF; text always quoted, numbers and dates bare, missing values empty and
 * unquoted.
 */
public final class CsvRecords {

    private static final CSVFormat BARE = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator("\r\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    private static final CSVFormat QUOTED =
            BARE.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    private final CSVFormat[] formats;
    private final List<Column> columns;

    public CsvRecords(List<Column> columns) {
        this.columns = columns;
        this.formats = columns.stream()
                .map(column -> column.type().isQuoted() ? QUOTED : BARE)
                .toArray(CSVFormat[]::new);
    }

    public void header(Appendable out) throws IOException {
        for (int i = 0; i < formats.length; i++) {
            BARE.print(columns.get(i).name(), out, i == 0);
        }
        BARE.println(out);
    }

    /**
     * Writes a record.
     *
     * @param values one for each column, and perhaps more that are not written
     */
    public void row(@Nullable Object[] values, Appendable out) throws IOException {
        for (int i = 0; i < formats.length; i++) {
            formats[i].print(text(values[i]), out, i == 0);
        }
        BARE.println(out);
    }

    /** A value as it is written, but for quotes. */
    public static String written(Object value) {
        return value instanceof Double number ? plain(number) : value.toString();
    }

    private static @Nullable Object text(@Nullable Object value) {
        return value instanceof Double number ? plain(number) : value;
    }

    /** Without an exponent, which not every reader takes, and without zeros at the end. */
    public static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
