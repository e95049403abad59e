package dev.pressmark.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How rare a word is, from a fixed table of common words in many languages: what an archive holds has no say, so that old
 * stories stay as they are while it grows. Rarity is the negative logarithm of the share of articles that have the word.
 */
final class Rarity {

    /** Of a word that no language has among its common ones. */
    private static final double UNLISTED = 8;
    /** Of a name that is not, which is rarer than a word. */
    private static final double UNLISTED_NAME = 9;
    /** The table states tenths. */
    private static final double UNIT = 10;

    private Rarity() {}

    /** @param word without case and accents */
    static double of(String word, boolean name) {
        Integer listed = Table.RARITIES.get(word);
        if (listed != null) {
            return listed / UNIT;
        }
        return name ? UNLISTED_NAME : UNLISTED;
    }

    /** Read when the first word is asked for. */
    private static final class Table {

        private static final String RESOURCE = "rarity.tsv";

        static final Map<String, Integer> RARITIES = read();

        private static Map<String, Integer> read() {
            Map<String, Integer> rarities = new HashMap<>(1 << 18);
            try (InputStream stream = Objects.requireNonNull(Rarity.class.getResourceAsStream(RESOURCE), RESOURCE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                int rarity = 0;
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    int tab = line.indexOf('\t');
                    if (tab > 0) {
                        rarity = Integer.parseInt(line, 0, tab, 10);
                    }
                    rarities.put(line.substring(tab + 1), rarity);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The table of rarities that Pressmark carries cannot be read", e);
            }
            return rarities;
        }
    }
}
