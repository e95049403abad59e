package dev.pressmark.match;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One of several articles with the same text. It comes before another when it counts as the original of the two: the
 * earlier published, an undated one last; of those the agency's own before a reprint; of those the one with the smaller
 * identifier.
 *
 * @param articleId its identifier
 * @param moment    sorts as the dates of publication do
 * @param reprint   whether somebody else than an agency of its own published it
 */
public record Copy(String articleId, long moment, boolean reprint) implements Comparable<Copy> {

    private static final long UNDATED = Long.MAX_VALUE;
    private static final Comparator<Copy> ORIGINAL_FIRST =
            Comparator.comparingLong(Copy::moment).thenComparing(Copy::reprint).thenComparing(Copy::articleId);

    /**
     * A copy.
     *
     * @param publishedOrder digits that sort as the dates do, with signs between them; null when the date is unknown
     * @param publisher      who published it
     * @param agency         whose wire copy it is
     */
    public static Copy of(
            String articleId, @Nullable String publishedOrder, @Nullable String publisher, @Nullable String agency) {
        boolean reprint = agency == null || (publisher != null && !publisher.equals(agency));
        return new Copy(articleId, publishedOrder == null ? UNDATED : digits(publishedOrder), reprint);
    }

    private static long digits(String text) {
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            number = digit < 0 ? number : number * 10 + digit;
        }
        return number;
    }

    @Override
    public int compareTo(Copy other) {
        return ORIGINAL_FIRST.compare(this, other);
    }
}
