package dev.pressmark.authority;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The set phrases that newspapers print around their articles, in many languages. */
public enum Phrases {
    CROSS_REFERENCE,
    NOTICE,
    PICTURE,
    CREDIT,
    /** What stands before the agencies whose copy was used: "With inputs from". */
    INPUTS,
    /** Agencies that are not named: "agencies", "Agenturen". */
    AGENCIES,
    COPYRIGHT,
    /** The same in words that a sentence may begin with, too: "copyright". */
    COPYRIGHT_WORD,
    PUBLISHED,
    MODIFIED,
    BYLINE,
    /** Words in small letters that stand among the names of a byline. */
    AMONG_NAMES,
    REPORTING_CREDIT,
    EDITING_CREDIT,
    CONTRIBUTION_CREDIT,
    /** What stands behind the names of contributors: "contributed to this report". */
    CONTRIBUTION,
    ROLE,
    ROLE_NOUN,
    /** Words by which the name of an institution or a paper is told from a person's. */
    MASTHEAD_WORD,
    /** On what a reader may press beside the name of an author. */
    AUTHOR_CONTROL,
    /** Before the name of the section. */
    SECTION_LABEL,
    /** Before whom to ask about a release, and how. */
    CONTACT_LABEL,
    /** Before what a wire tells its editors. */
    EDITORS_NOTE,
    /** A line over what is for the editors of a paper and not for its readers. */
    EDITORS_MATTER,
    HEADLINE_LABEL,
    /** What stands before the number of a page. */
    PAGE,
    ADDRESS_LABEL,
    SECTION,
    /** The first step of a breadcrumb: "Home". */
    HOME,
    /** What is left of "5 min read" and "Views: 1,234" without their numbers and signs. */
    COUNTER,
    /** What stands alone under the last line: "Enditem", "ends". */
    END_MARK,
    /** What a page is called that stands where another was asked for: "Page not found". */
    ERROR_PAGE,
    /** What a last line begins with that tells of the article's other appearances, or asks something of its readers. */
    CLOSING,
    /** What an invitation begins with that is set under a text. */
    INVITING,
    /** What a paper says of what is its own. */
    OUR,
    /** Where readers are invited to: networks, and letters to subscribers. */
    CHANNEL,
    /** The agency's word for its principles. */
    TRUST,
    THIS_YEAR,
    TRUNCATED,
    PAYWALLED;

    private static final char FIRST_BEYOND_ASCII = '\u0080';

    /**
     * How many characters of the line are a phrase of this kind that begins it, the longest there is; 0 when none does.
     * A phrase ends at the end of a word.
     */
    public int begins(String line) {
        return beginsAt(line, 0);
    }

    /** The same of what is left of the line from a character on. */
    public int beginsAt(String line, int from) {
        int left = line.length() - from;
        if (left < 1) {
            return 0;
        }
        if (left > 1) {
            for (String phrase : candidates(line.charAt(from), line.charAt(from + 1))) {
                int length = phrase.length();
                if (left >= length && matches(phrase, line, from) && endsWord(line, from + length)) {
                    return length;
                }
            }
        }
        return isLetterAlone(line, from) ? 1 : 0;
    }

    /** Whether a phrase of one character stands here, and no word goes on behind it, be it in a script without spaces. */
    private boolean isLetterAlone(String line, int from) {
        boolean alone = from + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(from + 1));
        return alone && letters().indexOf(fold(line.charAt(from))) >= 0;
    }

    /** Whether the line is such a phrase and nothing else, but for a sign at its end. */
    public boolean is(String line) {
        int length = begins(line);
        return length > 0 && line.substring(length).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether some phrase of this kind may begin with these two characters, which most lines need no more to answer. */
    public boolean mayBegin(char first, char second) {
        return candidates(first, second).length > 0 || letters().indexOf(fold(first)) >= 0;
    }

    /** Its phrases of one character. */
    private String letters() {
        return Objects.requireNonNull(Table.LETTERS.get(this));
    }

    /** All phrases that begin with these two characters, and few others, the longest first. */
    private String[] candidates(char first, char second) {
        return Objects.requireNonNull(Table.OF.get(this))[place(first, second)];
    }

    /** One of so many places, each of which many beginnings share. */
    private static int place(char first, char second) {
        return (fold(first) * 31 + fold(second)) % Table.PLACES;
    }

    private static boolean matches(String phrase, String line, int from) {
        // from behind, as candidates begin alike
        for (int i = phrase.length() - 1; i >= 0; i--) {
            if (fold(line.charAt(from + i)) != phrase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWord(String line, int end) {
        if (end == line.length()) {
            return true;
        }
        char last = line.charAt(end - 1);
        return !Character.isLetterOrDigit(line.charAt(end))
                || !Character.isLetter(last)
                || Character.isIdeographic(last)
                || isThai(last);
    }

    private static boolean isThai(char c) {
        return c >= '\u0E00' && c <= '\u0E7F';
    }

    private static char fold(char c) {
        if (c < FIRST_BEYOND_ASCII) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return switch (c) {
            case '\u2019', '\u2018' -> '\'';
            case 'İ' -> 'i';
            default -> Character.toLowerCase(c);
        };
    }

    /** Read when the first phrase is looked for. */
    private static final class Table {

        private static final String RESOURCE = "phrases.tsv";

        /** A prime, many times as many as there are phrases of most kinds. */
        static final int PLACES = 4093;

        /** The phrases of each kind by the place of what they begin with: quicker to ask than a table of beginnings. */
        static final Map<Phrases, String[][]> OF = new EnumMap<>(Phrases.class);

        /** Those of one character. */
        static final Map<Phrases, String> LETTERS = new EnumMap<>(Phrases.class);

        static {
            String[] none = {};
            for (Phrases kind : values()) {
                String[][] places = new String[PLACES][];
                Arrays.fill(places, none);
                OF.put(kind, places);
                LETTERS.put(kind, "");
            }
            TableResource.forEachRow(Phrases.class, RESOURCE, row -> {
                Phrases kind = valueOf(row[0].toUpperCase(Locale.ROOT));
                if (row[1].length() > 1) {
                    add(row[1], Objects.requireNonNull(OF.get(kind)));
                } else {
                    LETTERS.merge(kind, row[1], String::concat);
                }
            });
        }

        private static void add(String phrase, String[][] places) {
            int place = place(phrase.charAt(0), phrase.charAt(1));
            places[place] = Stream.concat(Stream.of(places[place]), Stream.of(phrase))
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .toArray(String[]::new);
        }
    }
}
