package dev.pressmark.read.text.line;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.JobTitle;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.read.character.Capitals;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a line that is the writer's name and nothing but perhaps a title, an organisation or a place. Any two words with
 * capitals look like a name, so the text has its say: whom it writes about, or whose words it uses, is not who wrote it.
 */
public final class NameLine {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 4;
    private static final int MOST_NAMES = 6;
    private static final int TEXT = 6000;
    private static final int SHORTEST_WORD = 3;
    private static final String ANY_AND =
            WordList.anyOf(WordList.AND, WordList.AND_AMONG_NAMES, WordList.LETTER_FOR_AND);
    private static final Pattern AND = Pattern.compile("(?iu)\\s*,\\s+" + ANY_AND + "\\s+|\\s+" + ANY_AND + "\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s+");
    /** The names of papers begin so, and hardly any person's. */
    private static final Set<String> ARTICLES = Set.of("the", "los", "las", "les", "il", "die");

    private static final Pattern ASIDE = Pattern.compile(
            "\\s*[,|/(]\\s*|\\s+[-–—]\\s+|\\s+" + WordList.BEFORE_PLACE.anyOf() + "\\s+(?=[\\p{Lu}\\p{Lo}])");
    private static final Pattern WORD =
            Pattern.compile("(?:[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}'’]*\\.?)(?:-[\\p{L}\\p{M}'’]+)*\\.?");

    /** A paper's name, as languages write it that have such quotation marks. */
    private static final Pattern QUOTED = Pattern.compile("\\s*,?\\s*[«„“][^«»„“”]{2,40}[»“”]\\s*");

    private final Sheet sheet;
    private final Lines lines;
    private final AuthorityFile authorities;

    public NameLine(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        this.authorities = authorities;
    }

    /** Claims the names and takes the line out of the body, if it is such a line. */
    public boolean take(int i) {
        if (!matches(i)) {
            return false;
        }
        sheet.claim(i, Field.BYLINE, QUOTED.matcher(lines.line(i)).replaceAll(""), Basis.NAME_LINE);
        for (String aside : ASIDE.split(lines.line(i), -1)) {
            authorities
                    .find(aside.replaceFirst("\\)$", ""))
                    .ifPresent(organisation -> sheet.claim(
                            i,
                            organisation.isAgency() ? Field.AGENCY : Field.PUBLISHER,
                            organisation.name(),
                            Basis.BYLINE));
        }
        sheet.take(i);
        return true;
    }

    /** The same under a text, where a name must show that it signs: by its surname in capitals, or by a title behind it. */
    public boolean takeSigned(int i) {
        String line = lines.length(i) > LONGEST ? "" : lines.line(i);
        String[] parts = ASIDE.split(line, -1);
        String name = parts[0].strip();
        boolean shouted = Capitals.only(name.substring(name.lastIndexOf(' ') + 1)) && name.indexOf('.') < 0;
        boolean titled = parts.length > 1 && JobTitle.is(parts[1].replaceFirst("\\)$", ""));
        return (shouted || titled) && take(i);
    }

    /** Whether a line is a name, and nothing else. */
    public boolean matches(int i) {
        if (lines.length(i) > LONGEST || lines.length(i) < 5 || !isCapital(i) || !isSetApart(i)) {
            return false;
        }
        String line = lines.line(i);
        List<String> names = names(line);
        if (names.isEmpty() || names.size() > MOST_NAMES) {
            return false;
        }
        int next = sheet.nextOpen(i + 1);
        boolean titled = next < lines.count() && lines.length(next) <= LONGEST && JobTitle.is(lines.line(next));
        return titled || names.stream().noneMatch(name -> isInText(name, i));
    }

    /** Several with one thing beside them all, or each with its own: "A. Writer in Oslo and B. Other in Kyiv". */
    private List<String> names(String line) {
        String[] parts = ASIDE.split(line, -1);
        List<String> together = List.of(AND.split(parts[0], -1));
        if (together.stream().allMatch(this::isName) && areAsides(parts)) {
            return together;
        }
        List<String> listed =
                AND.splitAsStream(line).flatMap(COMMA::splitAsStream).toList();
        if (AND.matcher(line).find() && listed.stream().allMatch(this::isName)) {
            return listed;
        }
        List<String[]> each = Arrays.stream(AND.split(line, -1))
                .map(one -> ASIDE.split(one, -1))
                .toList();
        boolean apart = each.stream().allMatch(one -> isName(one[0]) && areAsides(one));
        return apart ? each.stream().map(one -> one[0]).toList() : List.of();
    }

    private boolean areAsides(String[] parts) {
        return Arrays.stream(parts).skip(1).allMatch(part -> isAside(part.replaceFirst("\\)$", "")));
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(lines.charAt(i, 0));
    }

    /** A paragraph of its own, or over another line that is none of the text. */
    private boolean isSetApart(int i) {
        return lines.isBlank(i + 1) || lines.length(i + 1) <= LONGEST || lines.length(i + 1) > 2 * LONGEST;
    }

    private boolean isName(String text) {
        String[] words = text.strip().split("\\s+", -1);
        if (words.length < 2 || words.length > MOST_WORDS || isParticle(words[words.length - 1])) {
            return false;
        }
        boolean capitals =
                Arrays.stream(words).allMatch(word -> WORD.matcher(word).matches() || isParticle(word));
        return capitals
                && WORD.matcher(words[0]).matches()
                && !ARTICLES.contains(words[0].toLowerCase(Locale.ROOT))
                && !Gazetteer.hasPlace(text)
                && authorities.find(text).isEmpty()
                && !Phrases.SECTION.is(text)
                && Arrays.stream(words)
                        .noneMatch(word -> Phrases.SECTION.is(word)
                                || Phrases.MASTHEAD_WORD.is(word)
                                || WordList.OF_LABEL.has(word))
                && Phrases.NOTICE.begins(text) == 0
                && Phrases.PICTURE.begins(text) == 0
                && Phrases.CROSS_REFERENCE.begins(text) == 0
                && !JobTitle.is(text);
    }

    private static boolean isParticle(String word) {
        return WordList.NAME_PARTICLE.has(word) && !Character.isUpperCase(word.charAt(0));
    }

    private boolean isAside(String text) {
        return text.isBlank()
                || QUOTED.matcher(text).matches()
                || JobTitle.is(text)
                || authorities.find(text).isPresent()
                || Gazetteer.hasPlace(text);
    }

    /** Whether a word of the name stands in the headline or in the text, in capitals or not. */
    private boolean isInText(String name, int i) {
        String text = text(i);
        for (String word : name.strip().split("\\s+", -1)) {
            String folded = word.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
            if (folded.length() >= SHORTEST_WORD && !isParticle(folded) && hasWord(text, folded)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetter(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    /** The lines around this one, without the note about the writer that may stand at the foot. */
    private String text(int i) {
        StringBuilder text = new StringBuilder();
        int last = sheet.previousOpen(lines.count());
        for (int k = 0; k < lines.count() && text.length() < TEXT; k++) {
            boolean note = k == last && last > i + 1 && beginsLike(last, i);
            if (k != i && !note) {
                lines.appendTo(text, k, 0, Math.min(lines.length(k), TEXT));
                text.append('\n');
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private boolean beginsLike(int last, int i) {
        String name = lines.line(i);
        return lines.length(last) >= name.length() && lines.line(last).startsWith(name);
    }
}
