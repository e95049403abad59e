package dev.pressmark.match.trait;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What of a body's shingles is kept, so that like bodies are found without reading them: the smallest hash of each of
 * {@value #MINIMA} lots that the shingles fall into (one-permutation MinHash, empty lots filled from others), and every
 * shingle whose hash is a multiple of {@value #SAMPLING}, which tells whether one body is contained in another.
 */
public final class Sketch {

    /** How many lots the shingles fall into. */
    public static final int MINIMA = 80;

    static final int SAMPLING = 8;

    /** A body of more than a hundred thousand words is sampled more thinly: no article is cut from that much of it. */
    private static final int MOST_SAMPLES = 1 << 14;

    private final short[] minima;
    private final int[] samples;

    private Sketch(short[] minima, int[] samples) {
        this.minima = minima;
        this.samples = samples;
    }

    /** The sketch of a body; that of a body without words matches nothing. */
    public static Sketch of(String body) {
        Draft draft = new Draft();
        ShingleWindow.slide(body, (hash, words) -> draft.add(hash));
        return draft.isEmpty() ? new Sketch(new short[0], new int[0]) : new Sketch(draft.minima(), draft.samples());
    }

    /** Whether there is nothing to compare. */
    public boolean isEmpty() {
        return minima.length == 0;
    }

    /** The smallest hash of a lot, cut short. */
    public short minimum(int lot) {
        return minima[lot];
    }

    /** Sorted, each once. */
    public int[] samples() {
        return samples.clone();
    }

    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(minima.length * Short.BYTES + samples.length * Integer.BYTES);
        for (short minimum : minima) {
            bytes.putShort(minimum);
        }
        for (int sample : samples) {
            bytes.putInt(sample);
        }
        return bytes.array();
    }

    public static Sketch fromBytes(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        short[] minima = new short[stored.length == 0 ? 0 : MINIMA];
        for (int i = 0; i < minima.length; i++) {
            minima[i] = bytes.getShort();
        }
        int[] samples = new int[bytes.remaining() / Integer.BYTES];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = bytes.getInt();
        }
        return new Sketch(minima, samples);
    }

    /** A sketch while the shingles come in. */
    private static final class Draft {

        private static final long NOTHING = Long.MAX_VALUE;

        private final long[] smallest = new long[MINIMA];
        private int[] sampled = new int[64];
        private int count;
        private boolean empty = true;

        Draft() {
            Arrays.fill(smallest, NOTHING);
        }

        void add(long hash) {
            empty = false;
            int lot = (int) (((hash >>> 32) * MINIMA) >>> 32);
            long value = hash & 0xFFFFFFFFL;
            if (value < smallest[lot]) {
                smallest[lot] = value;
            }
            if ((hash & (SAMPLING - 1)) == 0) {
                if (count == sampled.length) {
                    sampled = Arrays.copyOf(sampled, count * 2);
                }
                sampled[count++] = (int) (hash >>> 32);
            }
        }

        boolean isEmpty() {
            return empty;
        }

        short[] minima() {
            short[] minima = new short[MINIMA];
            for (int lot = 0; lot < MINIMA; lot++) {
                minima[lot] = (short) Hashing.mixed(smallest[filled(lot)]);
            }
            return minima;
        }

        /** An empty lot takes what another has, always the same others in turn, so that like bodies take the same. */
        private int filled(int lot) {
            int chosen = lot;
            for (int attempt = 1; smallest[chosen] == NOTHING; attempt++) {
                long turn = Hashing.mixed(lot * 0x9E3779B97F4A7C15L + attempt);
                chosen = (int) (((turn >>> 32) * MINIMA) >>> 32);
            }
            return chosen;
        }

        int[] samples() {
            int[] sorted = Arrays.copyOf(sampled, count);
            Arrays.sort(sorted);
            int size = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    sorted[size++] = sorted[i];
                }
            }
            return Arrays.copyOf(sorted, Math.min(size, MOST_SAMPLES));
        }
    }
}
