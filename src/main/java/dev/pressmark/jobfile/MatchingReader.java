package dev.pressmark.jobfile;

import dev.pressmark.match.duplicate.Thresholds;
import java.util.List;
import java.util.Optional;

/** Reads what a job file says of matching: from when on articles count as duplicates. */
final class MatchingReader {

    private static final String SIMILARITY = "similarity";
    private static final String CONTAINMENT = "containment";
    private static final String EXCERPT_WORDS = "excerpt-words";

    private MatchingReader() {}

    static Thresholds read(YamlMapping job) {
        return job.nested("match", List.of(SIMILARITY, CONTAINMENT, EXCERPT_WORDS))
                .map(MatchingReader::thresholds)
                .orElse(Thresholds.DEFAULT);
    }

    private static Thresholds thresholds(YamlMapping match) {
        Thresholds usual = Thresholds.DEFAULT;
        return new Thresholds(
                Optional.ofNullable(match.optional(SIMILARITY, SettingValue::share))
                        .orElse(usual.similarity()),
                Optional.ofNullable(match.optional(CONTAINMENT, SettingValue::share))
                        .orElse(usual.containment()),
                Optional.ofNullable(match.optional(EXCERPT_WORDS, SettingValue::words))
                        .orElse(usual.excerptWords()));
    }
}
