package dev.pressmark.read.data;

import dev.pressmark.article.Access;
import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.RecordLayout;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.record.KeywordList;
import dev.pressmark.read.record.Mailbox;
import dev.pressmark.read.record.RecordArticle;
import dev.pressmark.read.record.StatedDateline;
import dev.pressmark.read.text.CopyReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a raw article of the values of a record, by their names. Thread-safe. */
public final class DataArticle {

    private static final Set<Field<?>> DATES = Set.of(Field.PUBLISHED, Field.CREATED, Field.MODIFIED);
    private static final int MOST_NAMED = 12;
    private static final Pattern WEB = Pattern.compile("(?i)https?://([^\\s/?#:]+)(?::\\d+)?(/?)([^\\s]*)");
    /** A year, or a date that has become a name: {@code 1984}, {@code 9/11}; longer ones are some system's own. */
    private static final Pattern NUMBER = Pattern.compile("\\d{4}|\\d{1,2}[/.-]\\d{1,2}");
    /** Where a feed reader files an entry for whoever uses it, in its interface that others have taken over from Google's. */
    private static final Pattern FILED_BY_READER = Pattern.compile("user/[^/]*/(?:state|label|source)/.*");
    /** What some services put in the place of what they leave out. */
    private static final Pattern CUT = Pattern.compile("\\[\\s?\\+\\s?[\\d,.]{1,9} (?:chars|characters|words)\\]\\s*$");

    private static final int LONGEST_CUT = 60;

    private final String format;
    private final FieldNames names;
    private final CopyReader copyReader;

    public DataArticle(String format, FieldNames names, CopyReader copyReader) {
        this.format = format;
        this.names = names;
        this.copyReader = copyReader;
    }

    public FieldNames names() {
        return names;
    }

    /**
     * What a record says.
     *
     * @param cells   in the order of the record
     * @param charset the character set it was read in
     */
    public Verdict<RawArticle> of(List<Cell> cells, String charset) {
        FoundClaims claims = new FoundClaims();
        claims.add(Field.CHARSET, charset, Basis.BYTES, "");
        return of(cells, claims);
    }

    /** What the front matter of a text says, with its heading where that does not. */
    public Verdict<RawArticle> of(List<Cell> cells, MarkdownText text, FoundClaims claims) {
        known(cells).forEach(value -> claim(value, claims));
        String body = text.joined();
        if (!text.title().isEmpty() && claims.about(Field.HEADLINE).isEmpty()) {
            claims.add(Field.HEADLINE, text.title(), Basis.HEADLINE_LINE, "heading");
        } else if (!claims.about(Field.HEADLINE).contains(text.title())) {
            body = text.title() + "\n\n" + body;
        }
        return RecordArticle.of(format, claims, body.strip(), copyReader);
    }

    private Verdict<RawArticle> of(List<Cell> cells, FoundClaims claims) {
        List<KnownValue> known = known(cells);
        if (cells.isEmpty()) {
            return Verdict.rejected(ProblemCode.EMPTY, "There is nothing in it");
        }
        List<String> called = cells.stream().map(Cell::name).toList();
        if (!names.areEssential(called)) {
            return Verdict.rejected(ProblemCode.UNKNOWN_FIELDS, unknown(called));
        }
        known.forEach(value -> claim(value, claims));
        return RecordArticle.of(format, claims, text(known, claims), copyReader);
    }

    private List<KnownValue> known(List<Cell> cells) {
        List<KnownValue> named = new ArrayList<>();
        for (Cell cell : NamedValues.without(cells)) {
            names.find(cell.name()).ifPresent(meaning -> named.add(new KnownValue(meaning, cell)));
        }
        List<KnownValue> known = new ArrayList<>(named);
        known.removeIf(value -> !value.saysSomething());
        Set<String> ofCopy = CollectedCopy.dates(named);
        known.removeIf(value -> ofCopy.contains(value.part()));
        known.sort(Comparator.comparingInt(value -> value.meaning().rank()));
        return known;
    }

    /** What is said of records whose fields have none of the known names. */
    public static String unknown(List<String> names) {
        String listed = names.stream().distinct().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return "None of its fields is known as headline or text (" + listed
                + "); say under 'fields' in the job file what they are called";
    }

    private void claim(KnownValue value, FoundClaims claims) {
        String raw = value.cell().value();
        String where = value.cell().name();
        switch (value.part()) {
            case RecordLayout.BODY -> {}
            case KnownName.FREE -> claimPaid(raw, "false", where, claims);
            case KnownName.PAID -> claimPaid(raw, "true", where, claims);
            default -> Field.named(value.part()).ifPresent(field -> claim(field, raw, where, claims));
        }
    }

    private static void claimPaid(String raw, String paid, String where, FoundClaims claims) {
        if (raw.strip().toLowerCase(Locale.ROOT).equals(paid)) {
            claims.add(Field.ACCESS, Access.PAYWALLED.code(), Basis.RECORD_FIELD, where);
        }
    }

    private void claim(Field<?> field, String raw, String where, FoundClaims claims) {
        if (DATES.contains(field)) {
            claims.add(field, StatedValue.date(raw), Basis.RECORD_FIELD, where);
        } else if (field == Field.PUBLISHER) {
            claimPublisher(raw, where, claims);
        } else if (field == Field.DATELINE_PLACE) {
            StatedDateline.claim(raw, Basis.RECORD_FIELD, where, copyReader, claims);
        } else if (field == Field.BYLINE || field == Field.SECTION) {
            StatedValue.elements(raw).stream()
                    .filter(NamedValues::isInWords)
                    .filter(name -> !FILED_BY_READER.matcher(name).matches())
                    .filter(name -> !WEB.matcher(name.strip()).matches())
                    .map(name -> field == Field.BYLINE ? Mailbox.name(name) : name)
                    .forEach(name -> claims.add(field, name, Basis.RECORD_FIELD, where));
        } else if (field == Field.KEYWORDS) {
            StatedValue.elements(raw).stream()
                    .flatMap(KeywordList::in)
                    .filter(keyword -> NamedValues.isInWords(keyword)
                            || NUMBER.matcher(keyword.strip()).matches())
                    .forEach(keyword -> claims.add(field, keyword, Basis.RECORD_FIELD, where));
        } else if (field != Field.HEADLINE || !WEB.matcher(raw.strip()).matches()) {
            claims.add(field, raw, Basis.RECORD_FIELD, where); // what has no title is listed under its address
        }
    }

    /** What is called a source may be the article's address, or that of the site. */
    private static void claimPublisher(String raw, String where, FoundClaims claims) {
        Matcher address = WEB.matcher(raw.strip());
        if (!address.matches()) {
            claims.add(Field.PUBLISHER, raw, Basis.RECORD_FIELD, where);
        } else if (address.group(3).isEmpty()) {
            String host = address.group(1).toLowerCase(Locale.ROOT);
            claims.add(Field.PUBLISHER, host.startsWith("www.") ? host.substring(4) : host, Basis.RECORD_FIELD, where);
        } else {
            claims.add(Field.URL, raw, Basis.RECORD_FIELD, where);
        }
    }

    /** The values of the strongest name that the text goes by. */
    private static String text(List<KnownValue> known, FoundClaims claims) {
        List<KnownValue> bodies = known.stream()
                .filter(value -> value.part().equals(RecordLayout.BODY))
                .toList();
        if (bodies.isEmpty()) {
            claims.add(Field.ACCESS, "no text", Basis.RECORD_FIELD, "");
            return "";
        }
        Cell strongest = bodies.get(0).cell();
        String text = bodies.stream()
                .map(KnownValue::cell)
                .filter(cell -> cell.name().equals(strongest.name()))
                .map(cell -> BodyText.of(cell.value()))
                .collect(Collectors.joining("\n\n"));
        Matcher cut = CUT.matcher(text).region(Math.max(0, text.length() - LONGEST_CUT), text.length());
        if (cut.find()) {
            claims.add(Field.ACCESS, cut.group(), Basis.RECORD_FIELD, strongest.name());
            return text.substring(0, cut.start()).stripTrailing();
        }
        return text;
    }
}
