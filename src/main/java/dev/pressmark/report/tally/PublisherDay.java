package dev.pressmark.report.tally;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code days.csv} has a row for; what is missing stands last.
 *
 * @param day       of publication, in ISO 8601
 * @param publisher by name
 * @param language  its code
 */
public record PublisherDay(
        @Nullable String day,
        @Nullable String publisher,
        @Nullable String language) implements Comparable<PublisherDay> {

    private static final Comparator<@Nullable String> MISSING_LAST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<PublisherDay> ORDER = Comparator.comparing(PublisherDay::day, MISSING_LAST)
            .thenComparing(PublisherDay::publisher, MISSING_LAST)
            .thenComparing(PublisherDay::language, MISSING_LAST);

    @Override
    public int compareTo(PublisherDay other) {
        return ORDER.compare(this, other);
    }

    @Override
    public int hashCode() {
        return mixed(mixed(Objects.hashCode(day), publisher), language);
    }

    /** Days are much alike, and so are names: were their hashes only added up, many would be the same. */
    static int mixed(int hash, @Nullable String text) {
        int both = (hash * 0x9E3779B1 ^ Objects.hashCode(text)) * 0x85EBCA6B;
        return both ^ both >>> 15;
    }
}
