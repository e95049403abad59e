package dev.pressmark.match.duplicate;

import dev.pressmark.match.trait.Sketch;

/** Tells of any sketch whether it is worth comparing with some others: it misses no pair that a search would find. */
public final class SketchFilter {

    private final CandidateRule rule;
    private final Sketches sketches;
    private final int probe;
    private final SampleIndex bands = new SampleIndex();
    private final SampleIndex all = new SampleIndex();
    private final SampleIndex prefixes = new SampleIndex();

    /** @param others the sketches to be compared with; their last place is left free for the sketch that is tested */
    public SketchFilter(Sketches others, Thresholds thresholds) {
        this.rule = new CandidateRule(thresholds);
        this.sketches = others;
        this.probe = others.articles() - 1;
        for (int article = 0; article < probe; article++) {
            for (int band = 0; band < rule.bands() && !others.isEmpty(article); band++) {
                bands.add((int) rule.band(others, article, band), article);
            }
            int samples = others.sampleCount(article);
            int prefix = samples == 0 ? 0 : rule.prefix(samples);
            for (int i = 0; i < samples; i++) {
                all.add(others.sample(article, i), article);
                if (i < prefix) {
                    prefixes.add(others.sample(article, i), article);
                }
            }
        }
        bands.sort();
        all.sort();
        prefixes.sort();
    }

    /** Whether one of the others may be like this one. */
    public boolean test(Sketch sketch) {
        sketches.set(probe, sketch);
        if (sketches.isEmpty(probe)) {
            return false;
        }
        for (int band = 0; band < rule.bands(); band++) {
            if (bands.any((int) rule.band(sketches, probe, band), other -> rule.near(sketches, other, probe))) {
                return true;
            }
        }
        int samples = sketches.sampleCount(probe);
        int prefix = samples == 0 ? 0 : rule.prefix(samples);
        for (int i = 0; i < samples; i++) {
            SampleIndex index = i < prefix ? all : prefixes;
            if (index.any(sketches.sample(probe, i), other -> rule.excerpt(sketches, other, probe))) {
                return true;
            }
        }
        return false;
    }
}
