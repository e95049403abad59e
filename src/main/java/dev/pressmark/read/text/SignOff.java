package dev.pressmark.read.text;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the note at the foot that names who reported, wrote, edited and contributed. */
final class SignOff {

    private static final int LONGEST = 400;
    private static final Pattern NOTE = Pattern.compile(
            "(?iu)^[(\\[*_\\s]*(?:(?:additional |further )?reporting by|reported by|written by|editing by|edited by|compiled by"
                    + "|writing by|reporting and writing by|with additional reporting by|additional writing by)\\b.*");
    private static final Pattern PART = Pattern.compile("\\s*[;.]\\s+|\\s*[;.]?\\s*[)\\]]\\s*$");
    private static final Pattern EDITING = Pattern.compile("(?iu)^[(\\[*_\\s]*(?:editing|edited)\\b.*");
    private static final Pattern CONTRIBUTING =
            Pattern.compile("(?iu)^[(\\[*_\\s]*(?:(?:with )?additional|further) (?:reporting|writing)\\b.*");
    private static final Pattern CONTRIBUTION = Pattern.compile(
            "(?iu)^[\\p{Pd}(\\[*_\\s]*(?<names>[\\p{L}][^:;!?]{2,200}?)\\s+(?:also )?contributed (?:reporting\\b|to (?:this|the) (?:report|story|article))[^:;!?]{0,80}$");

    private static final Pattern BY = Pattern.compile("(?iu)\\bby\\s+");
    /** Words with capitals, or of a script that has none. */
    private static final Pattern NAME = Pattern.compile(
            "(?:[\\p{Lu}\\p{Lo}][\\p{L}.'’-]*)(?:\\s+(?:\\p{Ll}{1,3}\\s+)*[\\p{Lu}\\p{Lo}]|[,;.)\\]]|$)");

    /** What a sentence has and a list of names has not, but for the words that say who did what. */
    private static final Pattern SMALL_WORD = Pattern.compile(
            "(?<!\\p{L})(?!(?:additional|further|reporting|reported|writing|written|editing|edited|compiled|with)\\b)\\p{Ll}{4,}");

    private static final int FEWEST_OF_PROSE = 3;

    private final Sheet sheet;

    SignOff(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Claims what the line says and takes it out of the body, if it is such a note. */
    boolean take(int i) {
        if (sheet.lines().length(i) > LONGEST) {
            return false;
        }
        String line = sheet.lines().line(i);
        if (NOTE.matcher(line).matches() && namesSomebody(line)) {
            PART.splitAsStream(line).forEach(part -> claim(i, part));
        } else {
            Matcher contribution = CONTRIBUTION.matcher(line);
            if (!contribution.matches()
                    || !NAME.matcher(contribution.group("names")).find()) {
                return false;
            }
            sheet.claim(i, Field.CONTRIBUTOR, contribution.group("names"), Basis.SIGN_OFF);
        }
        sheet.take(i);
        return true;
    }

    /** "Reporting by police has fallen" and "Written by hand in 1812" name nobody. */
    private static boolean namesSomebody(String line) {
        Matcher by = BY.matcher(line);
        return by.find()
                && SMALL_WORD.matcher(line.substring(by.end())).results().count() < FEWEST_OF_PROSE
                && NAME.matcher(line.substring(by.end())).lookingAt();
    }

    private void claim(int i, String part) {
        if (EDITING.matcher(part).matches()) {
            sheet.claim(i, Field.EDITOR, part, Basis.SIGN_OFF);
        } else if (CONTRIBUTING.matcher(part).matches()) {
            sheet.claim(i, Field.CONTRIBUTOR, part, Basis.SIGN_OFF);
        } else {
            sheet.claim(i, Field.BYLINE, part, Basis.SIGN_OFF);
        }
    }
}
