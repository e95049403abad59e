package dev.pressmark.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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
    HEADLINE_LABEL,
    /** What stands before the number of a page. */
    PAGE,
    ADDRESS_LABEL,
    SECTION,
    /** The first step of a breadcrumb: "Home". */
    HOME,
    /** What is left of "5 min read" without its numbers and signs. */
    READING_TIME,
    /** What stands alone under the last line: "Enditem", "ends". */
    END_MARK,
    /** The agency's word for its principles. */
    TRUST,
    THIS_YEAR,
    TRUNCATED,
    PAYWALLED;

    /**
     * How many characters of the line are a phrase of this kind that begins it, the longest there is; 0 when none does.
     * A phrase ends at the end of a word.
     */
    public int begins(String line) {
        if (line.length() < 2) {
            return 0;
        }
        int head = head(line.charAt(0), line.charAt(1));
        if (!isPlaceTaken(head)) {
            return 0;
        }
        for (String phrase : table().getOrDefault(head, List.of())) {
            if (line.length() >= phrase.length() && matches(phrase, line) && endsWord(line, phrase.length())) {
                return phrase.length();
            }
        }
        return 0;
    }

    /** Whether the line is such a phrase and nothing else, but for a sign at its end. */
    public boolean is(String line) {
        int length = begins(line);
        return length > 0 && line.substring(length).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether some phrase of this kind begins with these two characters, which most lines need no more to answer. */
    public boolean mayBegin(char first, char second) {
        int head = head(first, second);
        return isPlaceTaken(head) && table().containsKey(head);
    }

    private boolean isPlaceTaken(int head) {
        BitSet taken = Table.HEADS.get(this);
        return taken != null && taken.get(place(head));
    }

    /** One of so many places, each of which many heads share. */
    private static int place(int head) {
        return ((head >>> 16) * 31 + (head & 0xFFFF)) % Table.PLACES;
    }

    private Map<Integer, List<String>> table() {
        return Table.OF.getOrDefault(this, Map.of());
    }

    private static boolean matches(String phrase, String line) {
        for (int i = 0; i < phrase.length(); i++) {
            if (fold(line.charAt(i)) != phrase.charAt(i)) {
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
                || Character.UnicodeBlock.THAI.equals(Character.UnicodeBlock.of(last));
    }

    private static int head(char first, char second) {
        return fold(first) << 16 | fold(second);
    }

    private static char fold(char c) {
        return switch (c) {
            case '\u2019', '\u2018' -> '\'';
            case 'İ' -> 'i';
            default -> Character.toLowerCase(c);
        };
    }

    /** Read when the first phrase is looked for. */
    private static final class Table {

        private static final String RESOURCE = "phrases.tsv";

        /** A prime, many times as many as a kind has heads. */
        static final int PLACES = 8191;

        static final Map<Phrases, Map<Integer, List<String>>> OF = read();
        /** The places that are taken: most lines begin with none of them, which is told sooner so than by the table. */
        static final Map<Phrases, BitSet> HEADS = heads();

        private static Map<Phrases, BitSet> heads() {
            Map<Phrases, BitSet> heads = new EnumMap<>(Phrases.class);
            OF.forEach((kind, phrases) -> {
                BitSet taken = new BitSet(PLACES);
                phrases.keySet().forEach(head -> taken.set(place(head)));
                heads.put(kind, taken);
            });
            return heads;
        }

        private static Map<Phrases, Map<Integer, List<String>>> read() {
            Map<Phrases, Map<Integer, List<String>>> table = new EnumMap<>(Phrases.class);
            for (Phrases kind : values()) {
                table.put(kind, new HashMap<>());
            }
            try (InputStream stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(RESOURCE), RESOURCE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    int tab = line.indexOf('\t');
                    Phrases kind = valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
                    String phrase = line.substring(tab + 1);
                    if (phrase.length() > 1) {
                        Objects.requireNonNull(table.get(kind))
                                .computeIfAbsent(head(phrase.charAt(0), phrase.charAt(1)), key -> new ArrayList<>())
                                .add(phrase);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The phrases that Pressmark carries cannot be read", e);
            }
            table.values()
                    .forEach(kind -> kind.values()
                            .forEach(list -> list.sort(Comparator.comparingInt(String::length)
                                    .reversed()
                                    .thenComparing(Comparator.naturalOrder()))));
            return table;
        }
    }
}
