package dev.pressmark.match;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article is about: its weightiest terms, as hashes with weights, and the first few of them as words. A term
 * weighs the more the rarer it is and the more often it occurs; a name weighs more than a word, the headline more than the
 * body.
 */
public final class StoryTerms {

    private static final int MOST = 128;
    private static final int SHOWN = 10;
    private static final int HEADLINE_COUNT = 2;
    private static final double NAME = 1.3;
    private static final double STEPS = 4;
    private static final int HEAVIEST = 255;
    private static final int ENTRY_BYTES = Integer.BYTES + 1;
    /** Longer than any article: what follows says nothing new of what it is about. */
    private static final int READ = 20_000;

    private final int[] hashes;
    private final int[] weights;
    private final List<String> words;

    private StoryTerms(int[] hashes, int[] weights, List<String> words) {
        this.hashes = hashes;
        this.weights = weights;
        this.words = words;
    }

    /** The terms of an article; none when it has neither headline nor body. */
    public static StoryTerms of(String headline, String body) {
        Map<String, Tally> tallies = new HashMap<>();
        String read = body.length() <= READ ? body : body.substring(0, READ);
        TermReader.read(read, (word, name) -> {
            Tally tally = tallies.computeIfAbsent(word, key -> new Tally());
            tally.count++;
            tally.names += name ? 1 : 0;
        });
        TermReader.read(
                headline, (word, name) -> tallies.computeIfAbsent(word, key -> new Tally()).count += HEADLINE_COUNT);
        List<Weighed> weighed = new ArrayList<>(tallies.size());
        tallies.forEach((word, tally) -> weighed.add(new Weighed(word, tally.weight(word))));
        weighed.sort(Comparator.comparingInt(Weighed::weight).reversed().thenComparing(Weighed::word));
        return of(weighed.subList(0, Math.min(MOST, weighed.size())));
    }

    private static StoryTerms of(List<Weighed> weighed) {
        List<String> words = weighed.stream().limit(SHOWN).map(Weighed::word).toList();
        List<Weighed> byHash = new ArrayList<>(weighed);
        byHash.sort(Comparator.comparingInt(Weighed::hash));
        return new StoryTerms(
                byHash.stream().mapToInt(Weighed::hash).toArray(),
                byHash.stream().mapToInt(Weighed::weight).toArray(),
                words);
    }

    int size() {
        return hashes.length;
    }

    /** In ascending order. */
    int hash(int term) {
        return hashes[term];
    }

    int weight(int term) {
        return weights[term];
    }

    /** The weightiest terms, the weightiest first, without case and accents. */
    public List<String> words() {
        return words;
    }

    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * ENTRY_BYTES);
        for (int i = 0; i < hashes.length; i++) {
            bytes.putInt(hashes[i]).put((byte) weights[i]);
        }
        return bytes.array();
    }

    /** The terms as stored, without the words. */
    public static StoryTerms fromBytes(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        int[] hashes = new int[stored.length / ENTRY_BYTES];
        int[] weights = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = bytes.getInt();
            weights[i] = bytes.get() & HEAVIEST;
        }
        return new StoryTerms(hashes, weights, List.of());
    }

    private record Weighed(String word, int weight) {

        int hash() {
            return (int) (Shingles.mixed(word.hashCode() * 31L + word.length()) >>> 32);
        }
    }

    /** How often a term occurs. */
    private static final class Tally {

        private int count;
        private int names;

        int weight(String word) {
            boolean name = names * 2 > count;
            double weight = (1 + Math.log(count)) * Rarity.of(word, name) * (name ? NAME : 1);
            return (int) Math.max(1, Math.min(HEAVIEST, Math.round(weight * STEPS)));
        }
    }
}
