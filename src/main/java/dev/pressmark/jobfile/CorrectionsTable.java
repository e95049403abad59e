package dev.pressmark.jobfile;

import dev.pressmark.article.Claim;
import dev.pressmark.article.Correction;
import dev.pressmark.article.Correction.ById;
import dev.pressmark.article.Correction.ByRecord;
import dev.pressmark.article.Correction.Subject;
import dev.pressmark.article.Field;
import dev.pressmark.article.Published;
import dev.pressmark.authority.CsvTable;
import dev.pressmark.authority.CsvTable.Row;
import dev.pressmark.authority.LanguageNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the corrections that a job file names, and says everything that is wrong with them. */
final class CorrectionsTable {

    private static final List<String> COLUMNS =
            List.of("article_id", "source_file", "record", "input", "field", "value", "who", "why");
    private static final List<String> REQUIRED = List.of("field", "value");
    private static final Pattern ARTICLE_ID = Pattern.compile("a[0-9a-f]{24}");
    /** What people set between the values of a list, more than once perhaps. */
    private static final Pattern LOOSE_SEPARATOR = Pattern.compile("\\s*(?:;\\s*)+");

    private static final String FIELDS =
            Field.columns().stream().map(Field::name).collect(Collectors.joining(", "));

    private final TableFile file;
    private final String name;
    private final LocalDate latest;
    private final Map<Key, Long> lines = new HashMap<>();

    /**
     * @param name   of the file, as articles are to say where a correction stands
     * @param latest day that something can have been published on
     */
    CorrectionsTable(TableFile file, String name, LocalDate latest) {
        this.latest = latest;
        this.file = file;
        this.name = name;
    }

    List<Correction> read() {
        CsvTable table = new CsvTable(COLUMNS, REQUIRED, file::reject);
        List<Correction> corrections = new ArrayList<>();
        file.text()
                .ifPresent(text -> table.forEachRow(text, row -> correction(row).ifPresent(corrections::add)));
        return corrections;
    }

    private Optional<Correction> correction(Row row) {
        Subject subject = subject(row);
        Optional<Field<?>> field = field(row);
        String value = field.isPresent() ? value(row, field.get()) : null;
        if (subject == null || value == null || !isFirst(row, subject, field.orElseThrow())) {
            return Optional.empty();
        }
        String where = String.format(Locale.ROOT, "%s line %d", name, row.line());
        return Optional.of(
                new Correction(subject, field.orElseThrow(), value, row.stripped("who"), row.stripped("why"), where));
    }

    private @Nullable Subject subject(Row row) {
        String id = row.stripped("article_id");
        String path = row.value("source_file");
        if (id.isEmpty() == path.isEmpty()) {
            reject(row, "Fill either article_id or source_file, to say which article is meant");
            return null;
        }
        return path.isEmpty() ? byId(row, id) : byRecord(row, path);
    }

    private @Nullable Subject byId(Row row, String id) {
        if (!ARTICLE_ID.matcher(id).matches()) {
            reject(row, "'" + id + "' is not an article_id; take it from articles.csv");
        } else if (row.stripped("record").isEmpty() && row.value("input").isEmpty()) {
            return new ById(id);
        } else {
            reject(row, "record and input go with source_file; leave them empty beside an article_id");
        }
        return null;
    }

    private @Nullable Subject byRecord(Row row, String path) {
        String number = row.stripped("record");
        String input = row.value("input");
        try {
            long record = number.isEmpty() ? 1 : SettingValue.positive(number);
            return new ByRecord(input.isEmpty() ? null : input, path, record);
        } catch (IllegalArgumentException e) {
            reject(row, "record: " + e.getMessage());
            return null;
        }
    }

    private Optional<Field<?>> field(Row row) {
        String wanted = row.stripped("field");
        Optional<Field<?>> field = Field.named(wanted).filter(Field.columns()::contains);
        if (field.isEmpty()) {
            reject(row, "'" + wanted + "' is not a field that can be corrected; those are " + FIELDS);
        }
        return field;
    }

    private @Nullable String value(Row row, Field<?> field) {
        String text = row.value("value");
        if (text.isBlank()) {
            return "";
        }
        if (text.length() > Claim.MAX_LENGTH) {
            reject(row, field + ": A value may have " + Claim.MAX_LENGTH + " characters at most");
            return null;
        }
        try {
            return inForm(field, text);
        } catch (IllegalArgumentException | DateTimeException e) {
            reject(row, field + ": " + e.getMessage());
            return null;
        }
    }

    private <T> String inForm(Field<T> field, String text) {
        T value = field.parse(
                isLanguageName(field, text) ? LanguageNames.code(text).orElse(text) : text);
        if (value instanceof List) {
            value = field.parse(LOOSE_SEPARATOR.matcher(text).replaceAll("; "));
        } else if (value instanceof Published date) {
            requirePossible(date, text);
        }
        String formatted = field.format(value);
        if (field == Field.LANGUAGE && !LanguageNames.isTag(formatted)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a language; write its code in ISO 639, such as en, or its name in English");
        }
        return formatted;
    }

    private void requirePossible(Published date, String text) {
        if (date.first().filter(day -> day.isAfter(latest)).isPresent()) {
            throw new IllegalArgumentException("'" + text + "' lies in the future");
        }
        if (date.first().filter(day -> day.getYear() < Published.EARLIEST_YEAR).isPresent()) {
            throw new IllegalArgumentException("'" + text + "' lies before the year " + Published.EARLIEST_YEAR);
        }
    }

    private static boolean isLanguageName(Field<?> field, String text) {
        return field == Field.LANGUAGE && LanguageNames.isName(text);
    }

    private boolean isFirst(Row row, Subject subject, Field<?> field) {
        Long before = lines.putIfAbsent(new Key(subject, field), row.line());
        if (before != null) {
            reject(
                    row,
                    String.format(Locale.ROOT, "Line %d corrects %s of %s already", before, field, subject)
                            + "; delete one of the two");
        }
        return before == null;
    }

    private void reject(Row row, String message) {
        file.reject(row.line(), message);
    }

    private record Key(Subject subject, Field<?> field) {}
}
