package dev.pressmark.read.export;

import dev.pressmark.article.Field;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.export.ExportLabels.Kind;
import dev.pressmark.read.export.ExportLabels.Meaning;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands below the text of a document: paragraphs that are labelled, a code among them, and whose rights these are. It
 * is told from the end, since a database has more labels than are known, and begins with one that is.
 */
final class ExportTail {

    /** A label is written in capitals, or in more than one word joined by hyphens. */
    static final Pattern LABEL = Pattern.compile(
            "\\s{0,40}([\\p{Lu}\\d]+(?:[ -][\\p{Lu}\\d]+){0,3}|\\p{Lu}\\p{L}+(?:-\\p{L}+)+):(?:\\s+(.*))?");

    /** {@code Language: ENGLISH}, or a word alone. */
    private static final Pattern LIKE_KNOWN = Pattern.compile("([\\p{L} -]{3,25})(:(?:\\s.*)?)?");

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,8}");
    /** {@code FERRIES (90%)}. */
    private static final Pattern INDEXED = Pattern.compile(".*\\(\\d{1,3}%\\)");

    private static final Set<Field<?>> STATED = Set.of(Field.LANGUAGE, Field.KEYWORDS, Field.SECTION, Field.URL);
    private static final int LONGEST_VALUE = 80;

    private final List<String> lines;
    private int begin;
    private Optional<String> rights = Optional.empty();

    private ExportTail(List<String> lines) {
        this.lines = lines;
        this.begin = lines.size();
    }

    /** The tail of a document. */
    static ExportTail of(List<String> lines) {
        ExportTail tail = new ExportTail(lines);
        int end = lines.size();
        while (end > 0) {
            int first = end;
            while (first > 0 && !lines.get(first - 1).isBlank()) {
                first--;
            }
            if (first < end && !tail.takes(first, end)) {
                break;
            }
            end = first - 1;
        }
        return tail;
    }

    /** The number of its first line; that of all lines where there is none. */
    int begin() {
        return begin;
    }

    /** Whose the document is, where that stands there. */
    Optional<String> rights() {
        return rights.filter(owner -> begin < lines.size());
    }

    /**
     * Whether a label ends the text wherever it stands: what no text says of itself, in capitals or hyphenated, {@code
     * LOAD-DATE:}, {@code Load-Date:}. Others, {@code NOTES:}, may begin its last paragraph.
     */
    static boolean endsText(String label) {
        return label.indexOf('-') > 0
                || (label.equals(label.toUpperCase(Locale.ROOT))
                        && ExportLabels.meaning(label)
                                .filter(meaning -> meaning.is(Kind.ENDS)
                                        || meaning.is(Kind.LOADED)
                                        || (meaning.field() != null && STATED.contains(meaning.field())))
                                .isPresent());
    }

    /** Takes the paragraph above what it has, if it may be part of it; the number of words stands over the text. */
    private boolean takes(int first, int end) {
        if (lines.subList(first, end).stream().anyMatch(ExportedDocuments::isNumberOfWords)) {
            return false;
        }
        String paragraph = String.join(" ", lines.subList(first, end)).strip();
        boolean followed = begin < lines.size();
        if (isKnown(paragraph)) {
            begin = followed || isCertain(paragraph) ? first : begin;
            return true;
        }
        if (RightsLine.is(paragraph)) {
            rights = Optional.of(paragraph);
            return true;
        }
        return LABEL.matcher(paragraph).matches() || CODE.matcher(paragraph).matches();
    }

    private static boolean isKnown(String paragraph) {
        Matcher matcher = LIKE_KNOWN.matcher(paragraph);
        if (!matcher.matches()) {
            return false;
        }
        Optional<Meaning> meaning = ExportLabels.meaning(matcher.group(1))
                .filter(label -> !label.is(Kind.BODY) && (label.field() == null || STATED.contains(label.field())));
        return matcher.group(2) == null
                ? meaning.filter(label -> label.is(Kind.ENDS)).isPresent()
                : meaning.isPresent() && (endsText(matcher.group(1)) || isValue(paragraph));
    }

    /** No sentence begins like this: others may, if nothing of a tail is known to follow. */
    private static boolean isCertain(String paragraph) {
        int colon = paragraph.indexOf(':');
        String label = colon < 0 ? paragraph : paragraph.substring(0, colon);
        return colon < 0
                || endsText(label)
                || (ExportLabels.meaning(label)
                                .filter(meaning -> meaning.is(Kind.LOADED))
                                .isPresent()
                        && PrintedDates.first(paragraph).isPresent());
    }

    /** Whether it does not read on like a sentence. */
    private static boolean isValue(String paragraph) {
        return (paragraph.length() <= LONGEST_VALUE && !paragraph.endsWith("."))
                || INDEXED.matcher(paragraph).matches();
    }
}
