package dev.pressmark.match.duplicate;

import dev.pressmark.match.trait.Hashing;
import dev.pressmark.match.trait.Sketch;

/**
 * Which pairs are compared word by word. The rule looks at the sketches of the two and at nothing else, so that what an
 * archive says of two articles depends neither on the others nor on the order in which they came.
 */
final class CandidateRule {

    /** Of the lots of a short body many are filled from one another: they tell no more than this many. */
    private static final int LOTS_OF_A_SHORT_BODY = 20;

    private static final int LONG_BODY = 20;
    private static final double DEVIATIONS = 3;
    private static final double SAMPLE_DEVIATIONS = 2.5;

    private final Thresholds thresholds;
    private final int rows;

    CandidateRule(Thresholds thresholds) {
        this.thresholds = thresholds;
        this.rows = rows(thresholds.similarity());
    }

    /** As many minima to a band as still let a pair at the threshold share a band in 99 cases of 100. */
    private static int rows(double similarity) {
        int rows = 5;
        while (rows > 1 && missed(similarity, rows, Sketch.MINIMA / rows) > 0.01) {
            rows--;
        }
        return rows;
    }

    private static double missed(double similarity, int rows, int bands) {
        return Math.pow(1 - Math.pow(similarity, rows), bands);
    }

    int bands() {
        return Sketch.MINIMA / rows;
    }

    /** The hash of a band: near duplicates share at least one, so they are found among the articles that do. */
    long band(Sketches sketches, int article, int band) {
        long hash = band;
        for (int lot = band * rows; lot < (band + 1) * rows; lot++) {
            hash = ((hash << 16) ^ (hash >>> 41) ^ sketches.minimum(article, lot)) * 0x9E3779B97F4A7C15L;
        }
        return Hashing.mixed(hash);
    }

    /** Whether two articles share one of the bands before some band. */
    boolean shareBandBefore(int band, Sketches sketches, int some, int other) {
        int same = 0;
        for (int lot = 0; lot < band * rows; lot++) {
            same = lot % rows == 0 ? 0 : same;
            same += sketches.minimum(some, lot) == sketches.minimum(other, lot) ? 1 : 0;
            if (same == rows) {
                return true;
            }
        }
        return false;
    }

    /** Whether two articles that share a band look like near duplicates. */
    boolean near(Sketches sketches, int some, int other) {
        boolean small = Math.min(sketches.sampleCount(some), sketches.sampleCount(other)) < LONG_BODY;
        double lots = small ? LOTS_OF_A_SHORT_BODY : Sketch.MINIMA;
        double t = thresholds.similarity();
        double least = t - DEVIATIONS * Math.sqrt(t * (1 - t) / lots);
        return sketches.agreement(some, other) >= least * Sketch.MINIMA;
    }

    /** Whether the one looks like an excerpt of the other. */
    boolean excerpt(Sketches sketches, int some, int other) {
        int fewer = Math.min(sketches.sampleCount(some), sketches.sampleCount(other));
        return fewer > 0 && sketches.overlap(some, other) >= leastOverlap(fewer);
    }

    /** How many of an excerpt's samples the article that it is cut from has, at least. */
    int leastOverlap(int samples) {
        double c = thresholds.containment();
        double least = c * samples - SAMPLE_DEVIATIONS * Math.sqrt(c * (1 - c) * samples);
        return Math.max(1, (int) Math.ceil(least));
    }

    /** That many samples of an excerpt, whichever they are, contain one that the other article has. */
    int prefix(int samples) {
        return samples - leastOverlap(samples) + 1;
    }
}
