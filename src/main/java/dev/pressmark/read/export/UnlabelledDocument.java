package dev.pressmark.read.export;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.LanguageNames;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.record.FoundClaims;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document of Factiva as it is printed without codes. What it is stands line by line between its heading and its text: the
 * number of words, the date, the time, the source, the source's code, its page, the language, who owns it.
 */
final class UnlabelledDocument {

    private static final Pattern TIME = Pattern.compile("[0-2]?\\d:[0-5]\\d(?: ?[AP]M)?(?: [A-Z]{2,5})?");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,9}");
    /** Below the text stands whose it is. */
    private static final Pattern COMPANY = Pattern.compile(
            "(?:[\\p{Lu}&][\\p{L}&.-]*,? ){1,7}(?=\\p{Lu})(?i:" + WordList.LEGAL_FORM.anyOf() + ")\\.?");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d&]+");
    private static final Pattern WORD_OF_SENTENCE = Pattern.compile("(?:^|\\s)\\p{Ll}{4}");

    private static final int LONGEST_DATE = 40;
    private static final int LONGEST_OWNER = 80;
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
                    UnlabelledHeading.of(lines.subList(0, i)).claim(document.claims);
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
        return last > 0 && isOwner(text.substring(last))
                ? text.substring(0, last).strip()
                : text;
    }

    /** A company, or a name most of whose words the source has, or what is said of the rights. */
    private boolean isOwner(String line) {
        if (COMPANY.matcher(line).matches()) {
            return true;
        }
        if (line.length() > LONGEST_OWNER || WORD_OF_SENTENCE.matcher(line).find()) {
            return false;
        }
        Set<String> known = claims.all().stream()
                .filter(claim -> claim.field() == Field.PUBLISHER || claim.field() == Field.COPYRIGHT)
                .flatMap(claim -> words(claim.raw()))
                .collect(Collectors.toSet());
        List<String> words = words(IN_BRACKETS.matcher(line).replaceAll("")).toList();
        long shared = words.stream().filter(known::contains).count();
        return shared > 0 && 2 * shared >= words.size();
    }

    private static Stream<String> words(String line) {
        return BETWEEN_WORDS.splitAsStream(line.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
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
        if (RightsLine.is(rights)) {
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
}
