package dev.pressmark.read.data.csv;

import dev.pressmark.article.RecordLayout.Dialect;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.character.DecodedText;
import dev.pressmark.read.character.TextDecoder;
import dev.pressmark.read.character.WebCharset;
import dev.pressmark.read.data.FieldNames;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the beginning of a file shows of its rows: how they are written, and that they are rows at all. Its header has to
 * name a headline or text, and the rows below have as many values as it has names: prose with commas has neither. What is
 * called a table, and has rows, is one without a header, too, so that it is not taken for a text.
 */
final class CsvHead {

    private static final Pattern DELIMITER_LINE = Pattern.compile("^(?i:sep)=(.)\\R");
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LONGEST_NAME = 60;
    private static final int MOST_ROWS = 50;
    /** Of the rows of a file that is called a table. */
    private static final double SOME = 0.4;
    /** Of the rows of any other. */
    private static final double MOST = 0.7;

    /** So many values in each row are those of a table, whether or not a header stands over them. */
    private static final int FEW_COLUMNS = 3;

    private static final int FULL = 8192;

    private final CsvDialect dialect;
    private final List<List<String>> rows;
    private final FieldNames names;

    private CsvHead(CsvDialect dialect, List<List<String>> rows, FieldNames names) {
        this.dialect = dialect;
        this.rows = rows;
        this.names = names;
    }

    /** The head of a file of rows; empty when it is none. */
    static Optional<CsvHead> of(FileHead head) {
        FieldNames names = FieldNames.of(head.layout());
        Dialect stated = head.layout().dialect();
        DecodedText decoded = decoded(head);
        Matcher line = DELIMITER_LINE.matcher(decoded.text());
        boolean found = line.find();
        String text = found ? decoded.text().substring(line.end()) : decoded.text();
        boolean named = head.isNamed(".csv", ".tsv", ".tab");
        return delimiters(stated, found ? line.group(1).charAt(0) : null)
                .filter(stated::canPart)
                .filter(delimiter -> named || mayBeHeader(text, delimiter, names))
                .map(delimiter -> new CsvDialect(delimiter, stated.quoteOrUsual()))
                .map(dialect -> new CsvHead(dialect, rows(text, dialect, named), names))
                .filter(candidate -> candidate.isTable(named))
                .max(Comparator.comparing(CsvHead::isOfArticles)
                        .thenComparing(CsvHead::known)
                        .thenComparing(candidate -> candidate.rows.get(0).size()));
    }

    /** Every file of text is asked whether it is a table; the first line alone tells of nearly all that they are none. */
    private static boolean mayBeHeader(String text, char delimiter, FieldNames names) {
        String line = text.lines().filter(some -> !some.isBlank()).findFirst().orElse("");
        if (line.indexOf(delimiter) < 0) {
            return false;
        }
        for (String name : line.split(Pattern.quote(String.valueOf(delimiter)), -1)) {
            if (names.find(name.strip().replaceAll("^[\"']|[\"']$", "")).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What the head shows of the character set; null when each row is to be decoded for itself. */
    static @Nullable Charset charset(FileHead head) {
        Charset stated = stated(head);
        if (stated != null) {
            return stated;
        }
        String detected = decoded(head).charset();
        boolean open = detected.startsWith("UTF-") || detected.equals(StandardCharsets.US_ASCII.name());
        return open ? null : Charset.forName(detected);
    }

    /** The delimiter that the file states in a line of its own, as spreadsheets write it. */
    static boolean isDelimiterLine(String text) {
        return DELIMITER_LINE.matcher(text.endsWith("\n") ? text : text + "\n").matches();
    }

    private static Stream<Character> delimiters(Dialect stated, @Nullable Character line) {
        if (stated.delimiter() != null) {
            return Stream.of(stated.delimiter());
        }
        return line != null ? Stream.of(line) : new String(DELIMITERS).chars().mapToObj(c -> (char) c);
    }

    private static DecodedText decoded(FileHead head) {
        byte[] bytes = head.text().getBytes(StandardCharsets.ISO_8859_1);
        Charset stated = stated(head);
        if (stated != null) {
            return new DecodedText(new String(bytes, stated), stated.name());
        }
        return TextDecoder.decode(bytes).orElse(new DecodedText("", "UTF-8"));
    }

    private static @Nullable Charset stated(FileHead head) {
        String charset = head.layout().dialect().charset();
        return charset == null ? null : WebCharset.of(charset).orElseThrow();
    }

    private static List<List<String>> rows(String text, CsvDialect dialect, boolean named) {
        List<List<String>> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        OpenRow open = new OpenRow(dialect);
        for (String line : text.split("(?<=\n)", MOST_ROWS)) {
            row.append(line);
            boolean cut = text.length() >= FULL / 2 && !line.endsWith("\n");
            OpenRow.State state = cut ? OpenRow.State.OPEN : open.add(line);
            if (state != OpenRow.State.OPEN) {
                if (!row.toString().isBlank()) {
                    rows.add(dialect.values(row.toString().stripTrailing()).orElse(List.of()));
                }
                row.setLength(0);
                open = new OpenRow(dialect);
            }
        }
        int last = row.lastIndexOf(String.valueOf(dialect.delimiter()));
        if (named && rows.isEmpty() && last > 0 && text.length() >= FULL / 2) {
            // a header of very many names goes on behind the head; most of them are seen
            rows.add(dialect.values(row.substring(0, last)).orElse(List.of()));
        }
        return rows;
    }

    CsvDialect dialect() {
        return dialect;
    }

    private boolean isTable(boolean named) {
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            return false;
        }
        int columns = rows.get(0).size();
        if (!isHeader(rows.get(0))) {
            return named && columns >= FEW_COLUMNS && rows.size() > 1 && agreeing(columns) == 1;
        }
        if (named) {
            return (isOfArticles() || (columns > 1 && rows.size() > 1)) && agreeing(columns) >= SOME;
        }
        return isOfArticles() && known() > 1 && agreeing(columns) >= MOST;
    }

    /** Whether a row may be one of names. */
    static boolean isHeader(List<String> names) {
        return names.stream().allMatch(name -> name.length() <= LONGEST_NAME && name.indexOf('\n') < 0)
                && names.stream().anyMatch(name -> !name.isBlank());
    }

    /** The share of rows that have as many values as the header has names. */
    private double agreeing(int columns) {
        return (double) rows.stream().filter(row -> row.size() == columns).count() / rows.size();
    }

    private boolean isOfArticles() {
        return names.areEssential(rows.get(0));
    }

    private long known() {
        return rows.get(0).stream().filter(name -> names.find(name).isPresent()).count();
    }
}
