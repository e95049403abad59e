package dev.pressmark.match.duplicate;

/** How often samples occur, 255 at most, and rather too often than not often enough: some share a place. */
final class SampleCounts {

    private static final int MOST = 255;

    private final byte[] counts;
    private final int shift;

    SampleCounts(Sketches sketches) {
        int places = Integer.highestOneBit((int) Math.max(16, Math.min(1 << 27, sketches.sampleCount() * 2L)));
        this.counts = new byte[places];
        this.shift = Integer.numberOfLeadingZeros(places) + 1;
        for (int article = 0; article < sketches.articles(); article++) {
            for (int i = 0; i < sketches.sampleCount(article); i++) {
                int place = place(sketches.sample(article, i));
                if (of(sketches.sample(article, i)) < MOST) {
                    counts[place]++;
                }
            }
        }
    }

    int of(int sample) {
        return counts[place(sample)] & MOST;
    }

    private int place(int sample) {
        return (sample * 0x9E3779B1) >>> shift;
    }
}
