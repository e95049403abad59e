package dev.pressmark.bench;

import dev.pressmark.match.trait.Traits;
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
    private static final int TOLD_ANEW = 13;
    /** Those that tell the same event are not further apart. */
    private static final int DAYS_WORTH = 2_000;

    private final List<String> words;

    MadeArticles() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Traits.class.getResourceAsStream("rarity.tsv")), StandardCharsets.UTF_8))) {
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

    /** Whether it tells the event of another in about half its words. */
    boolean isToldAnew(int number) {
        return number % EVERY == TOLD_ANEW;
    }

    /** One of those that are neither copies nor edited nor told anew. */
    int original(int number) {
        int most = isToldAnew(number) ? Math.min(number, DAYS_WORTH) : number;
        int some = number - 1 - new SplittableRandom(number).split().nextInt(most);
        return some - some % EVERY;
    }

    String text(int number) {
        if (isToldAnew(number)) {
            return retold(words(original(number)), words(number));
        }
        if (isEdited(number)) {
            return edited(words(original(number)), number);
        }
        return text(words(copyOf(number)));
    }

    private String[] words(int seed) {
        // Split, or the words of one seed would be those of the seed before, but for the first: seeds that follow each
        // other make one sequence.
        SplittableRandom random = new SplittableRandom(seed).split();
        String[] chosen = new String[WORDS];
        for (int i = 0; i < WORDS; i++) {
            double skewed = random.nextDouble();
            chosen[i] = words.get((int) (skewed * skewed * skewed * words.size()));
        }
        return chosen;
    }

    private static String edited(String[] original, int edition) {
        for (int i = edition % (WORDS / 4); i < WORDS; i += WORDS / 4) {
            original[i] = "edited" + edition;
        }
        return text(original);
    }

    private static String retold(String[] original, String[] others) {
        for (int i = 0; i < WORDS; i += 2) {
            original[i] = others[i];
        }
        return text(original);
    }

    private static String text(String[] words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(words[i]).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }
}
