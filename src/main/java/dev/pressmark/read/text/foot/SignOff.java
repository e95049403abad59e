package dev.pressmark.read.text.foot;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.read.text.line.Furniture;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the note at the foot that names who reported, wrote, edited and contributed. */
final class SignOff {

    private static final int LONGEST = 400;
    private static final int LONGEST_NAMES = 200;
    private static final int LONGEST_AFTER_CONTRIBUTION = 80;
    private static final int FEWEST_OF_PROSE = 3;
    private static final int SHORTEST_SMALL_WORD = 4;
    private static final Pattern OPENING = Pattern.compile("^[\\s(（\\[【*_\\p{Pd}]+");
    private static final Pattern CLOSING = Pattern.compile(
            "[\\s;,.，。、；/\\p{Pd})）】\\]]+$|[\\s;,.]+" + WordList.anyOf(WordList.AND, WordList.LETTER_FOR_AND) + "$");
    /** Words with capitals, or of a script that has none. */
    private static final Pattern NAME = Pattern.compile(
            "(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*)(?:\\s+(?:\\p{Ll}{1,3}\\s+)*[\\p{Lu}\\p{Lo}]|[,;.)\\]،、，；）】]|$)");

    private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{" + SHORTEST_SMALL_WORD + ",}");
    private static final List<Phrases> CREDITS =
            List.of(Phrases.REPORTING_CREDIT, Phrases.EDITING_CREDIT, Phrases.CONTRIBUTION_CREDIT);

    private final Sheet sheet;

    /** One who did what: from the words that say so to the next such words. */
    private record Part(Phrases credit, String words, int afterPhrase) {
        String names() {
            return words.substring(afterPhrase).replaceFirst("^[\\s:：]+", "");
        }
    }

    SignOff(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Claims what the line says and takes it out of the body, if it is such a note. */
    boolean take(int i) {
        int length = sheet.lines().length(i);
        if (length > LONGEST || length < 6) {
            return false;
        }
        String line = sheet.lines().line(i);
        if (!claim(i, line) && !takeContribution(i, line)) {
            return false;
        }
        sheet.take(i);
        return true;
    }

    /** Claims what a note says that stands on a line, if it says who did what. */
    boolean claim(int i, String note) {
        List<Part> parts = parts(note);
        if (parts.isEmpty() || !namesSomebody(parts)) {
            return false;
        }
        parts.forEach(part -> sheet.claim(i, field(part.credit()), part.words(), Basis.SIGN_OFF));
        return true;
    }

    private static Field<?> field(Phrases credit) {
        return switch (credit) {
            case EDITING_CREDIT -> Field.EDITOR;
            case CONTRIBUTION_CREDIT -> Field.CONTRIBUTOR;
            default -> Field.BYLINE;
        };
    }

    /** The line cut before the words that say who did what; empty when it does not begin with such words. */
    private static List<Part> parts(String line) {
        String note = OPENING.matcher(line).replaceFirst("");
        boolean bracketed = !line.isEmpty() && "([（【".indexOf(line.charAt(0)) >= 0;
        Phrases credit = creditAt(note, 0);
        if (credit == null || !isCertain(credit, note, bracketed)) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < note.length() - 1; at++) {
            if (Character.isLetter(note.charAt(at)) && beginsPart(note, at)) {
                Phrases next = creditAt(note, at);
                if (next != null && at > from + credit.beginsAt(note, from)) {
                    add(parts, credit, note.substring(from, at));
                    credit = next;
                    from = at;
                }
            }
        }
        add(parts, credit, note.substring(from));
        return parts;
    }

    private static void add(List<Part> parts, Phrases credit, String text) {
        String words = CLOSING.matcher(CLOSING.matcher(text).replaceFirst("")).replaceFirst("");
        if (words.endsWith(" Jr") || words.matches(".*\\s\\p{Lu}")) {
            words = text.strip();
        }
        int end = credit.begins(words);
        parts.add(new Part(credit, words, end));
    }

    /** One word alone says who did what only with a colon, or within brackets. */
    private static boolean isCertain(Phrases credit, String note, boolean bracketed) {
        int end = credit.begins(note);
        return bracketed || note.substring(0, end).indexOf(' ') > 0 || Furniture.isLabel(note, end);
    }

    /** Behind a sign that ends what was before, or a word for "and". */
    private static boolean beginsPart(String note, int at) {
        int before = at - 1;
        while (before > 0 && Character.isWhitespace(note.charAt(before))) {
            before--;
        }
        char c = note.charAt(before);
        return !Character.isLetterOrDigit(c) ? c != '\'' && c != '’' : before < at - 1;
    }

    private static @Nullable Phrases creditAt(String note, int at) {
        Phrases longest = null;
        int length = 0;
        for (Phrases credit : CREDITS) {
            int end = credit.beginsAt(note, at);
            if (end > length) {
                longest = credit;
                length = end;
            }
        }
        return longest;
    }

    /** "Reporting by police has fallen" and "Written by hand in 1812" name nobody. */
    private static boolean namesSomebody(List<Part> parts) {
        int smallWords = 0;
        for (Part part : parts) {
            smallWords += (int) SMALL_WORD.matcher(part.names()).results().count();
        }
        return smallWords < FEWEST_OF_PROSE
                && NAME.matcher(parts.get(0).names()).lookingAt();
    }

    /** "A. Writer in Kyiv contributed to this report." */
    private boolean takeContribution(int i, String line) {
        String note = OPENING.matcher(line).replaceFirst("");
        int last = Math.min(note.length() - 1, LONGEST_NAMES);
        for (int at = 3; at < last; at++) {
            if (note.charAt(at - 1) == ' ' || Character.isIdeographic(note.charAt(at))) {
                int end = Phrases.CONTRIBUTION.beginsAt(note, at);
                if (end > 0) {
                    return claimContribution(i, note.substring(0, at).strip(), note.substring(at + end));
                }
            }
        }
        return false;
    }

    private boolean claimContribution(int i, String names, String rest) {
        boolean noted = Character.isLetter(names.codePointAt(0))
                && (names + rest).chars().noneMatch(c -> ":;!?".indexOf(c) >= 0)
                && rest.length() <= LONGEST_AFTER_CONTRIBUTION
                && NAME.matcher(names).find();
        if (noted) {
            sheet.claim(i, Field.CONTRIBUTOR, names, Basis.SIGN_OFF);
        }
        return noted;
    }
}
