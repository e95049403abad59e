package dev.pressmark.match.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts made of words that mean nothing, so that they have in common what a test lets them have. */
public final class MadeTexts {

    private MadeTexts() {}

    /** Words that no text of another seed has. */
    public static String words(int seed, int count) {
        return IntStream.range(0, count).mapToObj(i -> word(seed, i)).collect(Collectors.joining(" "));
    }

    static String word(int seed, int number) {
        return "w" + Integer.toString(seed, 36) + "x" + number + "z";
    }

    /** Texts of which many are edited, extended, cut and joined from earlier ones. */
    static List<String> tangle(int count, Random random) {
        List<String> texts = new ArrayList<>(List.of(words(0, 100)));
        while (texts.size() < count) {
            int number = texts.size();
            String earlier = texts.get(random.nextInt(number));
            List<String> parts = List.of(earlier.split(" ", -1));
            int some = random.nextInt(parts.size());
            texts.add(
                    switch (random.nextInt(8)) {
                        case 0 -> earlier.replace(parts.get(some), "edit" + number);
                        case 1 -> earlier.replace(" ", " - ");
                        case 2 -> earlier + " " + words(1000 + number, 1 + random.nextInt(40));
                        case 3 -> String.join(" ", parts.subList(some / 2, some / 2 + parts.size() / 2));
                        case 4 -> words(1000 + number, 60) + " " + earlier + " " + words(2000 + number, 60);
                        default -> words(3000 + number, 60 + random.nextInt(200));
                    });
        }
        return texts;
    }
}
