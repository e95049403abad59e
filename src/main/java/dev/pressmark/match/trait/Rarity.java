package dev.pressmark.match.trait;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** @param identity of the term's hash */
    static double of(long identity, boolean name) {
        int listed = Table.LISTED.of(identity);
        if (listed >= 0) {
            return listed / UNIT;
        }
        return name ? UNLISTED_NAME : UNLISTED;
    }

    /** Read when the first word is asked for. Words stand in it as hashes: half of one says where, the other half stands there. */
    private static final class Table {

        private static final String RESOURCE = "rarity.tsv";
        private static final int PLACES = 1 << 17;

        static final Table LISTED = read();

        private final int[] words = new int[PLACES];
        private final byte[] rarities = new byte[PLACES];

        int of(long identity) {
            long mixed = Hashing.mixed(identity);
            int place = place(mixed);
            return words[place] == 0 ? -1 : rarities[place];
        }

        private void put(long identity, int rarity) {
            long mixed = Hashing.mixed(identity);
            int place = place(mixed);
            words[place] = word(mixed);
            rarities[place] = (byte) rarity;
        }

        private int place(long mixed) {
            int place = (int) mixed & (PLACES - 1);
            while (words[place] != 0 && words[place] != word(mixed)) {
                place = (place + 1) & (PLACES - 1);
            }
            return place;
        }

        /** Never 0, which stands where there is no word. */
        private static int word(long mixed) {
            return (int) (mixed >>> Integer.SIZE) | 1;
        }

        private static Table read() {
            Table table = new Table();
            try (InputStream stream = Objects.requireNonNull(Rarity.class.getResourceAsStream(RESOURCE), RESOURCE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                int rarity = 0;
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    int tab = line.indexOf('\t');
                    if (tab > 0) {
                        rarity = Integer.parseInt(line, 0, tab, 10);
                    }
                    table.put(TermHash.of(line.substring(tab + 1)).identity(), rarity);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The table of rarities that Pressmark carries cannot be read", e);
            }
            return table;
        }
    }
}
