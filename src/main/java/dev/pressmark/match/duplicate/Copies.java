package dev.pressmark.match.duplicate;

import dev.pressmark.match.array.IdentifierColumn;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Articles that may have the same text, and which of two then counts as the original: the earlier published, an undated
 * one last; of those the agency's own before a reprint; of those the one with the smaller identifier.
 */
public final class Copies {

    /** The moment of an article of which nobody knows when it was published. */
    public static final long UNDATED = Long.MAX_VALUE;

    private final IdentifierColumn articleIds;
    /** Sort as the dates of publication do. */
    private final long[] moments;
    /** Whether somebody else than an agency of its own published it. */
    private final boolean[] reprints;

    private int size;

    public Copies(int most) {
        this.articleIds = new IdentifierColumn('a', most);
        this.moments = new long[most];
        this.reprints = new boolean[most];
    }

    /**
     * Adds an article; they are numbered as they are added.
     *
     * @param publishedOrder digits that sort as the dates do, with signs between them; null when the date is unknown
     * @param publisher      who published it
     * @param agency         whose wire copy it is
     */
    public void add(
            String articleId, @Nullable String publishedOrder, @Nullable String publisher, @Nullable String agency) {
        articleIds.set(size, articleId);
        moments[size] = publishedOrder == null ? UNDATED : digits(publishedOrder);
        reprints[size] = agency == null || (publisher != null && !publisher.equals(agency));
        size++;
    }

    private static long digits(String text) {
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            number = digit < 0 ? number : number * 10 + digit;
        }
        return number;
    }

    public String articleId(int copy) {
        return Objects.requireNonNull(articleIds.get(copy));
    }

    /** When it was published: sorts as the dates do. */
    public long moment(int copy) {
        return moments[copy];
    }

    /** Whether somebody else than an agency of its own published it. */
    public boolean isReprint(int copy) {
        return reprints[copy];
    }

    /** Less than 0 when an article would precede another one as its original; 0 when it is that itself. */
    public int compare(int copy, long moment, boolean reprint, String articleId) {
        int byMoment = Long.compare(moments[copy], moment);
        int byReprint = byMoment != 0 ? byMoment : Boolean.compare(reprints[copy], reprint);
        return byReprint != 0 ? byReprint : articleId(copy).compareTo(articleId);
    }

    /** The articles in the order in which originals precede. */
    public int[] originalsFirst() {
        return sorted(Comparator.<Integer>comparingLong(copy -> moments[copy])
                .thenComparing(copy -> reprints[copy])
                .thenComparing(articleIds::compare));
    }

    /** The articles in another order. */
    public int[] sorted(Comparator<Integer> order) {
        Integer[] sorted = new Integer[size];
        Arrays.setAll(sorted, copy -> copy);
        Arrays.sort(sorted, order);
        return Arrays.stream(sorted).mapToInt(copy -> copy).toArray();
    }
}
