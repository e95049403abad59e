package dev.pressmark.read.export;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.read.character.Capitals;
import dev.pressmark.read.record.FoundClaims;
import java.util.List;
import java.util.regex.Pattern;

/** What stands over the number of words of a document that has no codes: the section, the heading, the byline. */
final class UnlabelledHeading {

    private static final String NAME = Capitals.NAME_WORD + "(?: " + Capitals.NAME_WORD + "){1,3}";
    private static final Pattern ONE_NAME = Pattern.compile(NAME);
    private static final Pattern NAMES = Pattern.compile(
            NAME + "(?:(?: ?[,;] ?| " + WordList.anyOf(WordList.AND, WordList.AND_AMONG_NAMES, WordList.LETTER_FOR_AND)
                    + " )" + NAME + "){0,5}(?: " + WordList.BEFORE_PLACE.anyOf() + " \\p{Lu}.*)?");
    private static final Pattern SENTENCE = Pattern.compile("^(?=(?:\\S+\\s+){3}\\S).*\\s\\p{Ll}");
    /** What stands on top of each page that a database shows. */
    private static final Pattern DATABASE = Pattern.compile("(?i)(?:(?:dow jones|factiva)\\s*)+");
    /** The number that a heading has among those found. */
    private static final Pattern COUNT = Pattern.compile("^\\d{1,4}\\) ");

    /** A byline may be followed by a line that says for whom it was written. */
    private static final int MOST_BELOW_BYLINE = 1;

    private static final String WHERE = "head";

    private final List<String> lines;

    private UnlabelledHeading(List<String> lines) {
        this.lines = lines;
    }

    /** That of a document, of the lines over its number of words. */
    static UnlabelledHeading of(List<String> lines) {
        return new UnlabelledHeading(lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !DATABASE.matcher(line).matches())
                .toList());
    }

    /** Claims what it says, of which only the heading must be there. */
    void claim(FoundClaims claims) {
        int byline = byline();
        int heading = byline < 0 ? lines.size() - 1 : byline - 1;
        if (byline >= 0) {
            claims.add(Field.BYLINE, lines.get(byline), Basis.RECORD_FIELD, WHERE);
        }
        if (heading >= 0) {
            claims.add(Field.HEADLINE, COUNT.matcher(lines.get(heading)).replaceFirst(""), Basis.RECORD_FIELD, WHERE);
        }
        if (heading == 1) {
            claims.add(Field.SECTION, lines.get(0), Basis.RECORD_FIELD, WHERE);
        }
    }

    /** Where the byline stands; -1 where there is none. */
    private int byline() {
        int last = lines.size() - 1;
        for (int i = last; i > 0 && i >= last - MOST_BELOW_BYLINE; i--) {
            if (isIntroduced(lines.get(i))) {
                return i;
            }
        }
        // What is written like a name below what may be a section is left to be the heading
        return last > 0
                        && NAMES.matcher(lines.get(last)).matches()
                        && SENTENCE.matcher(lines.get(last - 1)).find()
                ? last
                : -1;
    }

    private static boolean isIntroduced(String line) {
        String names = line.substring(Phrases.BYLINE.begins(line)).strip();
        return names.length() < line.length()
                && Character.isUpperCase(names.isEmpty() ? ' ' : names.charAt(0))
                && ONE_NAME.matcher(names.split(",|\\s(?=\\p{Ll})", 2)[0]).matches();
    }
}
