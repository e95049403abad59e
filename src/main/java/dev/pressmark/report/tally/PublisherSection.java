package dev.pressmark.report.tally;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code sections.csv} has a row for; what has no publisher stands last.
 *
 * @param publisher by name
 * @param section   as the publisher calls it
 */
record PublisherSection(@Nullable String publisher, String section) implements Comparable<PublisherSection> {

    private static final Comparator<PublisherSection> ORDER = Comparator.comparing(
                    PublisherSection::publisher, Comparator.<@Nullable String>nullsLast(Comparator.naturalOrder()))
            .thenComparing(PublisherSection::section);

    @Override
    public int compareTo(PublisherSection other) {
        return ORDER.compare(this, other);
    }

    @Override
    public int hashCode() {
        return PublisherDay.mixed(Objects.hashCode(publisher), section);
    }
}
