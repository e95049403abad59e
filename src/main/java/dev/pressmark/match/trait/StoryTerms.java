package dev.pressmark.match.trait;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an article is about: its weightiest terms, as hashes with weights, and the first few of them as words. A term
 * weighs the more the rarer it is and the more often it occurs; a name weighs more than a word, the headline more than the
 * body.
 */
public final class StoryTerms {

    private static final int MOST = 128;
    private static final int SHOWN = 10;
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
        TermCounts counts = new TermCounts(headline, body, Math.min(READ, body.length()));
        int[] weightiest = counts.weightiest(MOST, SHOWN);
        List<String> words = new ArrayList<>(SHOWN);
        long[] byHash = new long[weightiest.length];
        for (int i = 0; i < byHash.length; i++) {
            int term = weightiest[i];
            byHash[i] = ((long) counts.hash(term) << Integer.SIZE) | counts.weight(term);
            if (i < SHOWN) {
                words.add(counts.word(term));
            }
        }
        Arrays.sort(byHash);
        int[] hashes = new int[byHash.length];
        int[] weights = new int[byHash.length];
        for (int i = 0; i < byHash.length; i++) {
            hashes[i] = (int) (byHash[i] >> Integer.SIZE);
            weights[i] = (int) byHash[i];
        }
        return new StoryTerms(hashes, weights, List.copyOf(words));
    }

    public int size() {
        return hashes.length;
    }

    /** In ascending order. */
    public int hash(int term) {
        return hashes[term];
    }

    public int weight(int term) {
        return weights[term];
    }

    /** The hashes of the weightiest terms, in ascending order; of those that weigh the same, the smallest. */
    public int[] heaviest(int most) {
        int[] counts = new int[TermCounts.HEAVIEST + 1];
        for (int weight : weights) {
            counts[weight]++;
        }
        int least = TermCounts.HEAVIEST;
        int left = most;
        while (least > 0 && counts[least] <= left) {
            left -= counts[least--];
        }
        int[] heaviest = new int[Math.min(most, size())];
        int size = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > least || (weights[i] == least && left-- > 0)) {
                heaviest[size++] = hashes[i];
            }
        }
        return heaviest;
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
            weights[i] = bytes.get() & TermCounts.HEAVIEST;
        }
        return new StoryTerms(hashes, weights, List.of());
    }
}
