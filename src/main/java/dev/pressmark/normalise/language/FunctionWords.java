package dev.pressmark.normalise.language;

import dev.pressmark.authority.TableResource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells a language by its commonest words, where they leave no doubt. */
final class FunctionWords {

    /** Too few to tell from chance. */
    private static final int FEWEST = 6;
    /** In running text of any language, its commonest words are a fifth of all or more. */
    private static final double SMALLEST_SHARE = 0.13;
    /** The next likely language must have clearly less. */
    private static final double LEAD = 1.6;
    /** What a word of one language alone weighs; one that several share weighs so much less. */
    private static final int WEIGHT = 60;

    private static final int MOST_WORDS = 150;

    private FunctionWords() {}

    /** The language of a text, ISO 639-1 where that has a code for it; empty when the words leave it open. */
    static Optional<String> language(String text) {
        Counts counts = count(text);
        int best = counts.best();
        int most = counts.perLanguage[best];
        boolean certain = most >= FEWEST
                && most >= SMALLEST_SHARE * counts.words
                && counts.weights[best] >= LEAD * counts.secondWeight(best);
        return certain ? Optional.of(Table.LANGUAGES.get(best)) : Optional.empty();
    }

    /** The languages that have the most of the text's words among their commonest; none when no word is one. */
    static Set<String> likeliest(String text) {
        Counts counts = count(text);
        int most = IntStream.of(counts.perLanguage).max().orElse(0);
        Set<String> languages = new HashSet<>();
        for (int k = 0; most > 0 && k < counts.perLanguage.length; k++) {
            if (counts.perLanguage[k] == most) {
                languages.add(Table.LANGUAGES.get(k));
            }
        }
        return languages;
    }

    private static Counts count(String text) {
        Counts counts = new Counts();
        int i = 0;
        while (i < text.length() && counts.words < MOST_WORDS) {
            int start = i;
            while (i < text.length() && isWordPart(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                counts.add(text.substring(start, i).toLowerCase(Locale.ROOT));
            } else {
                i++;
            }
        }
        return counts;
    }

    private static final class Counts {

        private final int[] perLanguage = new int[Table.LANGUAGES.size()];
        private final int[] weights = new int[Table.LANGUAGES.size()];
        private int words;

        void add(String word) {
            words++;
            int[] languages = Table.WORDS.getOrDefault(word, Table.NONE);
            for (int language : languages) {
                perLanguage[language]++;
                weights[language] += WEIGHT / languages.length;
            }
        }

        int best() {
            int best = 0;
            for (int k = 1; k < perLanguage.length; k++) {
                best = weights[k] > weights[best] ? k : best;
            }
            return best;
        }

        int secondWeight(int best) {
            int second = 0;
            for (int k = 0; k < weights.length; k++) {
                second = k == best ? second : Math.max(second, weights[k]);
            }
            return second;
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '\'' || c == '\u2019' || (c >= '\u0300' && isMark(c));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static final class Table {

        private static final String RESOURCE = "function-words.tsv";

        static final int[] NONE = {};
        static final List<String> LANGUAGES = new ArrayList<>();
        static final Map<String, int[]> WORDS = new HashMap<>();

        static {
            TableResource.forEachRow(FunctionWords.class, RESOURCE, row -> {
                LANGUAGES.add(row[0]);
                Set<String> words = new HashSet<>();
                for (String word : row[1].split(" ", -1)) {
                    TableResource.requireNew(words.add(word), RESOURCE, word);
                    WORDS.merge(word, new int[] {LANGUAGES.size() - 1}, Table::both);
                }
            });
        }

        private static int[] both(int[] some, int[] other) {
            int[] all = Arrays.copyOf(some, some.length + 1);
            all[some.length] = other[0];
            return all;
        }
    }
}
