package dev.pressmark.read.export;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.LanguageNames;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.record.FoundClaims;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document of Factiva as it is printed without codes. What it is stands line by line between its heading and its text: the
 * number of words, the date, the time, the source, the source's code, its page, the language, who owns it.
 */
final class UnlabelledDocument {

    private static final Pattern TIME = Pattern.compile("[0-2]?\\d:[0-5]\\d");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,9}");
    private static final Pattern RIGHTS =
            Pattern.compile("(?iU)©|\\(c\\)|\\bcopyright\\b|\\b" + WordList.RIGHTS.anyOf() + "\\b");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,3}");
    private static final Pattern SENTENCE = Pattern.compile("^(?=(?:\\S+\\s+){3}\\S).*\\s\\p{Ll}");
    /** Below the text stands whose it is. */
    private static final Pattern COMPANY = Pattern.compile(
            "(?:[\\p{Lu}&][\\p{L}&.-]*,? ){1,7}(?=\\p{Lu})(?i:" + WordList.LEGAL_FORM.anyOf() + ")\\.?");

    private static final int LONGEST_DATE = 40;
    private static final int LONGEST_RIGHTS = 300;
    private static final int MOST_LINES_OF_EDITION = 5;
    private static final String WHERE = "head";

    private final List<String> lines;
    private final FoundClaims claims = new FoundClaims();
    /** Where the next line of the particulars stands. */
    private int next;

    private UnlabelledDocument(List<String> lines) {
        this.lines = lines;
    }

    /** The document, if its particulars stand among the lines. */
    static Optional<UnlabelledDocument> in(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (ExportDocument.WORDS.matcher(lines.get(i).strip()).matches()) {
                UnlabelledDocument document = new UnlabelledDocument(lines);
                if (document.readParticulars(i)) {
                    document.readHeading(i);
                    return Optional.of(document);
                }
            }
        }
        return Optional.empty();
    }

    FoundClaims claims() {
        return claims;
    }

    String text() {
        String text = String.join("\n", lines.subList(next, lines.size())).strip();
        int last = text.lastIndexOf('\n') + 1;
        return last > 0 && COMPANY.matcher(text.substring(last)).matches()
                ? text.substring(0, last).strip()
                : text;
    }

    private boolean readParticulars(int words) {
        next = words + 1;
        String date = line();
        if (date.length() > LONGEST_DATE || PrintedDates.first(date).isEmpty()) {
            return false;
        }
        String afterDate = line();
        boolean timed = TIME.matcher(afterDate).matches();
        String source = timed ? line() : afterDate;
        if (source.isEmpty() || !CODE.matcher(line()).matches()) {
            return false;
        }
        for (int i = 0; i < MOST_LINES_OF_EDITION; i++) {
            String language = line();
            if (LanguageNames.isName(language)) {
                claims.add(Field.PUBLISHED, timed ? date + ' ' + afterDate : date, Basis.RECORD_FIELD, WHERE);
                claims.add(Field.PUBLISHER, source, Basis.RECORD_FIELD, WHERE);
                claims.add(Field.LANGUAGE, language, Basis.RECORD_FIELD, WHERE);
                readRights();
                return true;
            }
        }
        return false;
    }

    private void readRights() {
        int text = next;
        String rights = line();
        if (rights.length() <= LONGEST_RIGHTS && RIGHTS.matcher(rights).find()) {
            claims.add(Field.COPYRIGHT, rights, Basis.COPYRIGHT_LINE, WHERE);
        } else {
            next = text;
        }
    }

    /** The next line that is not empty; an empty one at the end. */
    private String line() {
        while (next < lines.size()) {
            String line = lines.get(next++).strip();
            if (!line.isEmpty()) {
                return line;
            }
        }
        return "";
    }

    /** Over the number of words stand the section, the heading and the byline, of which only the heading must. */
    private void readHeading(int words) {
        List<String> head = new ArrayList<>();
        lines.subList(0, words).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(head::add);
        if (head.size() > 1 && isByline(head.get(head.size() - 1), head.get(head.size() - 2))) {
            claims.add(Field.BYLINE, head.remove(head.size() - 1), Basis.RECORD_FIELD, WHERE);
        }
        if (!head.isEmpty()) {
            claims.add(Field.HEADLINE, head.remove(head.size() - 1), Basis.RECORD_FIELD, WHERE);
        }
        if (head.size() == 1) {
            claims.add(Field.SECTION, head.get(0), Basis.RECORD_FIELD, WHERE);
        }
    }

    /** A name below what is none; what is written like a name below what may be a section is left to be the heading. */
    private static boolean isByline(String line, String above) {
        String names = line.substring(Phrases.BYLINE.begins(line)).strip();
        boolean introduced =
                names.length() < line.length() && Character.isUpperCase(names.isEmpty() ? ' ' : names.charAt(0));
        return NAME.matcher(introduced ? names.split(",|\\s(?=\\p{Ll})", 2)[0] : line)
                        .matches()
                && (introduced || SENTENCE.matcher(above).find());
    }
}
