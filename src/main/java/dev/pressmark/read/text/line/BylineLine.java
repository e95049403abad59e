package dev.pressmark.read.text.line;

import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.JobTitle;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.character.Capitals;
import dev.pressmark.read.text.sheet.Sentences;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a line that names who wrote the article: by what introduces the names, or by the role that follows them. */
public final class BylineLine {

    private static final int LONGEST = 150;
    private static final int MOST_WORDS = 24;
    private static final int MOST_SIGNED_WORDS = 4;
    private static final Pattern KOREAN = Pattern.compile("[가-힣]{2,4}(?:\\s?[·,]\\s?[가-힣]{2,4})*\\s?"
            + WordList.KOREAN_RANK.anyOf() + "?" + WordList.KOREAN_REPORTER.anyOf());
    private static final Pattern CHINESE = Pattern.compile("[【［(（]?" + WordList.HAN_REPORTER.anyOf()
            + "\\s?\\p{IsHan}{2,4}(?:、\\p{IsHan}{2,4}){0,3}\\s?(?:[／/]\\s?\\p{IsHan}{2,6})?"
            + WordList.HAN_REPORTED.anyOf() + "[】］)）]?");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,|/]\\s*");

    /** "in Oslo, " between the words that introduce a name and the name. */
    static final Pattern PLACE_FIRST =
            Pattern.compile(WordList.anyOf(WordList.BEFORE_PLACE, WordList.PERHAPS_BEFORE_PLACE)
                    + "\\s(?<place>\\p{Lu}[^,|;()]{1,40}),\\s+(?=\\p{Lu})");
    /** "d'Aubry", "l'Hermitte". */
    private static final Pattern ELIDED = Pattern.compile("\\p{Ll}['’]\\p{Lu}");

    static final Pattern FROM = Pattern.compile(WordList.FROM.anyOf() + "\\s+(?<name>" + Capitals.NAME_WORD + "(?:\\s+"
            + Capitals.NAME_WORD + "){1,3})(?:(?:\\s*,|\\s+" + WordList.BEFORE_PLACE.anyOf() + ")\\s+(?<place>"
            + Capitals.NAME_WORD
            + "(?:\\s+"
            + Capitals.NAME_WORD + "){0,3}))?");
    /** Between the words that introduce names and the names. */
    static final Pattern INTRODUCTION_END = Pattern.compile("^[\\s:：/.]+");

    private static final Pattern JUNIOR = Pattern.compile("(?i)\\s[JS]r\\.$");

    private final AuthorityFile authorities;

    public BylineLine(AuthorityFile authorities) {
        this.authorities = authorities;
    }

    /** Whether a line says who wrote. */
    public boolean matches(String line) {
        return line.length() <= LONGEST
                && (!Sentences.endsWithStop(line) || JUNIOR.matcher(line).find())
                && (isIntroduced(line) || hasRole(line) || isFrom(line));
    }

    private boolean isIntroduced(String line) {
        int end = Phrases.BYLINE.begins(line);
        if (end == 0) {
            return false;
        }
        String names = INTRODUCTION_END.matcher(line.substring(end)).replaceFirst("");
        boolean label = Furniture.isLabel(line, end);
        boolean spaced = end < line.length() && Character.isWhitespace(line.charAt(end));
        return !names.isEmpty()
                && (label || spaced)
                && (looksLikeNames(withoutPlace(names)) || isSigned(names) || Phrases.ROLE.is(names));
    }

    /** "Van onze verslaggever": the name stands on a line of its own below. */
    public static boolean isIntroduction(String line) {
        return line.indexOf(' ') > 0 && Phrases.BYLINE.is(line);
    }

    /**
     * "From JANE ROWAN", "from Jane Rowan in Oslo", "From Jane Rowan, Oslo", "de Ana Popescu": what else begins so is no
     * name or has no place.
     */
    private static boolean isFrom(String line) {
        int space = line.indexOf(' ');
        Matcher from = FROM.matcher(line);
        if (space < 0 || !WordList.FROM.has(line.substring(0, space)) || !from.matches()) {
            return false;
        }
        String place = from.group("place");
        String name = from.group("name");
        boolean placed = place != null && Gazetteer.hasPlace(place);
        boolean alone = place == null && (Capitals.only(name) || Character.isLowerCase(line.charAt(0)));
        return (placed || alone) && !Gazetteer.hasPlace(name);
    }

    /** A line under the names that says what their bearer is: "Staff Writer", "Associated Press Writer". */
    public boolean isRole(String line, boolean underNames) {
        int space = line.lastIndexOf(' ');
        return Phrases.ROLE.is(line)
                || (underNames && JobTitle.is(line))
                || (space > 0
                        && Phrases.ROLE_NOUN.is(line.substring(space + 1))
                        && authorities.find(line.substring(0, space)).isPresent());
    }

    /** "... special correspondent in Oslo, Jane Rowan": without the place that stands before the names. */
    private static String withoutPlace(String names) {
        Matcher place = PLACE_FIRST.matcher(names);
        return place.lookingAt() ? names.substring(place.end()) : names;
    }

    /** A name ended by an agency's is a byline whatever its capitals ("By a. writer, Reuters"). */
    private boolean isSigned(String names) {
        int comma = names.lastIndexOf(',');
        return comma > 0
                && names.substring(0, comma).split("\\s+").length <= MOST_SIGNED_WORDS
                && authorities.find(names.substring(comma + 1)).isPresent();
    }

    /** "A. Writer, Staff Writer": a name, then what its bearer is. */
    private static boolean hasRole(String line) {
        String[] parts = SEPARATOR.split(line);
        if (KOREAN.matcher(line).matches() || CHINESE.matcher(line).matches()) {
            return true;
        }
        return parts.length >= 2
                && parts.length <= 4
                && isName(parts[0])
                && !Gazetteer.hasPlace(parts[0])
                && Arrays.stream(parts).skip(1).anyMatch(JobTitle::is);
    }

    private static boolean isName(String text) {
        String[] words = text.split("\\s+");
        return words.length >= 2
                && words.length <= 5
                && Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    /** Most words of a byline have a capital; those that do not ("and", "in", "de") are short. */
    private static boolean looksLikeNames(String names) {
        String[] words = undated(names).split("\\s+");
        if (words.length > MOST_WORDS || Character.isLowerCase(words[0].codePointAt(0))) {
            return false;
        }
        long unknown = Arrays.stream(words)
                .filter(word -> word.length() > 3
                        && Character.isLowerCase(word.codePointAt(0))
                        && !ELIDED.matcher(word).lookingAt()
                        && Phrases.AMONG_NAMES.begins(word) == 0
                        && Phrases.ROLE.begins(word) == 0)
                .count();
        return unknown == 0 || (unknown == 1 && beginsWithName(words));
    }

    /** After a name of at least two words, one small word more or less does not matter. */
    private static boolean beginsWithName(String[] words) {
        return words.length > 2
                && Arrays.stream(words, 0, 2)
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                && !PrintedDates.isWeekday(word)
                                && Phrases.SECTION.begins(word) == 0);
    }

    private static String undated(String names) {
        List<PrintedDate> dates = PrintedDates.in(names);
        return dates.size() == 1 && dates.get(0).start() > 0
                ? names.substring(0, dates.get(0).start())
                : names;
    }
}
