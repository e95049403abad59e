package dev.pressmark.match;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One of several articles with the same text.
 *
 * @param articleId      its identifier
 * @param publishedOrder sorts as the dates of publication do; null when the date is unknown
 * @param publisher      who published it
 * @param agency         whose wire copy it is
 */
public record Copy(
        String articleId,
        @Nullable String publishedOrder,
        @Nullable String publisher,
        @Nullable String agency) {

    private static final Comparator<Copy> ORIGINAL_FIRST = Comparator.comparing(
                    Copy::publishedOrder, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Copy::isReprint)
            .thenComparing(Copy::articleId);

    /**
     * The one that the others are duplicates of: the earliest published, an undated one last; of those the agency's own
     * before a reprint; of those the one with the smallest identifier.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public static Copy original(Collection<Copy> copies) {
        return copies.stream().min(ORIGINAL_FIRST).orElseThrow();
    }

    private boolean isReprint() {
        return agency == null || (publisher != null && !publisher.equals(agency));
    }
}
