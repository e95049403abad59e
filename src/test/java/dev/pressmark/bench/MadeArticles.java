package dev.pressmark.bench;

import dev.pressmark.match.Thresholds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** Articles of about 3,000 characters made of real words, the commoner the more often; the same for the same number. */
final class MadeArticles {

    private static final int WORDS = 420;
    private static final int EVERY = 20;
    private static final int COPY = 9;
    private static final int EDITED = 17;

    private final List<String> words;

    MadeArticles() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Thresholds.class.getResourceAsStream("rarity.tsv")), StandardCharsets.UTF_8))) {
            words = reader.lines()
                    .map(line -> line.substring(line.indexOf('\t') + 1))
                    .filter(word -> word.chars().allMatch(c -> c < 128) && word.length() > 3)
                    .toList();
        }
    }

    /** The article that this one is a copy of; itself when it is none. */
    int copyOf(int number) {
        return number % EVERY == COPY ? original(number) : number;
    }

    boolean isEdited(int number) {
        return number % EVERY == EDITED;
    }

    /** One of those that are neither copies nor edited. */
    private static int original(int number) {
        int some = new SplittableRandom(number).nextInt(number);
        return some - some % EVERY;
    }

    String text(int number) {
        if (number % EVERY == COPY) {
            return text(original(number), 0);
        }
        return isEdited(number) ? text(original(number), number) : text(number, 0);
    }

    private String text(int seed, int edition) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            double skewed = Math.pow(random.nextDouble(), 3);
            String word = words.get((int) (skewed * words.size()));
            boolean changed = edition > 0 && i % (WORDS / 4) == edition % (WORDS / 4);
            text.append(changed ? "edited" + edition : word).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }
}
