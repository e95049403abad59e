package dev.pressmark.read.data.csv;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.Bookmark;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.UnreadableException;
import dev.pressmark.read.data.Cell;
import dev.pressmark.read.data.DataArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records of a table: its rows below the header. A row that does not fit costs no other. */
final class CsvCursor implements RecordCursor {

    private static final String QUOTES =
            "a quotation mark is not closed, or stands within a value without being doubled";

    private final CsvRows rows;
    private final Table table;
    private final DataArticle article;
    private long number;

    /** How the rows are written, and what their values are called. */
    private record Table(CsvDialect dialect, List<String> header) {}

    private CsvCursor(CsvRows rows, Table table, DataArticle article, long number) {
        this.rows = rows;
        this.table = table;
        this.article = article;
        this.number = number;
    }

    /**
     * The records below the header.
     *
     * @throws UnreadableException when no column is known as headline or text
     */
    static CsvCursor begin(CsvRows rows, CsvDialect dialect, DataArticle article) throws IOException {
        CsvRow row = rows.next();
        while (row != null && (row.isBlank() || isDelimiterLine(row))) {
            row = rows.next();
        }
        List<String> header =
                row == null ? List.of() : dialect.values(row.text().text()).orElse(List.of());
        if (!header.isEmpty() && !CsvHead.isHeader(header)) {
            throw new UnreadableException(
                    ProblemCode.UNKNOWN_FIELDS,
                    "Its first row is no header; set one over it that says what its columns are, such as"
                            + " headline, published, text");
        }
        if (!article.names().areEssential(header)) {
            throw new UnreadableException(ProblemCode.UNKNOWN_FIELDS, DataArticle.unknown(header));
        }
        return new CsvCursor(rows, new Table(dialect, header), article, 0);
    }

    /** The records of the same table in other rows, behind so many that were read before. */
    CsvCursor goingOn(CsvRows rest, long before) {
        return new CsvCursor(rest, table, article, before);
    }

    private static boolean isDelimiterLine(CsvRow row) {
        return row.line() == 1 && CsvHead.isDelimiterLine(new String(row.bytes(), StandardCharsets.ISO_8859_1));
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        while (true) {
            CsvRow row = rows.next();
            if (row == null) {
                return rows.isPassedOver() ? rows.rejected(++number) : null;
            }
            if (!row.isBlank()) {
                return record(row);
            }
        }
    }

    @Override
    public @Nullable Bookmark bookmark() {
        return rows.bookmark(number);
    }

    private RawRecord record(CsvRow row) {
        int columns = table.header().size();
        if (row.values() == 0) {
            return rejected(row, QUOTES);
        }
        if (row.values() < columns || row.columns() > columns) {
            if (row.lines() > 1) {
                rows.giveBack();
            }
            return rejected(
                    row, String.format(Locale.ROOT, "there are %d values for %d columns", row.values(), columns));
        }
        return RawRecord.of(++number, row.bytes(), () -> read(row));
    }

    private Verdict<RawArticle> read(CsvRow row) {
        Optional<List<String>> values = table.dialect().values(row.text().text());
        if (values.isEmpty() || values.get().size() < table.header().size()) {
            return Verdict.rejected(ProblemCode.MALFORMED, message(row, QUOTES));
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            cells.add(new Cell(table.header().get(i), values.get().get(i)));
        }
        return article.of(cells, row.text().charset());
    }

    private RawRecord rejected(CsvRow row, String fault) {
        return RawRecord.of(++number, row.bytes(), () -> Verdict.rejected(ProblemCode.MALFORMED, message(row, fault)));
    }

    private static String message(CsvRow row, String fault) {
        return String.format(Locale.ROOT, "The row on line %,d is no row of this table: %s", row.line(), fault);
    }
}
