package dev.pressmark.normalise.date;

import dev.pressmark.article.Precision;
import dev.pressmark.article.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Holds the days on which an article is said to be published against the day of its last change: nothing is changed
 * before it is published. Which of two such days is the wrong one depends on where they stand. In print neither is better
 * than the other, and the publication is refused. Systems that publish pages keep the day of publication with care, and
 * often fail to renew the other: there, the change is refused, unless another statement puts the publication before it.
 */
final class PublicationOrder {

    /** Days of two zones. */
    private static final int DAYS_BETWEEN_ZONES = 1;

    private final List<DateCandidate> publications;
    private final boolean twisted;

    /** The candidates for both days, each the strongest first. */
    PublicationOrder(List<DateCandidate> publications, List<DateCandidate> changes) {
        Optional<Published> changed = changes.stream().findFirst().map(DateCandidate::published);
        this.twisted = changed.isPresent()
                && !publications.isEmpty()
                && contradicts(changed.get(), publications.get(0).published());
        this.publications = twisted && changed.isPresent() ? possible(publications, changed.get()) : publications;
    }

    /** Whether the day of publication that is stated best comes after the change. */
    boolean isTwisted() {
        return twisted;
    }

    /** The candidates for the day of publication that are not refused. */
    List<DateCandidate> publications() {
        return publications;
    }

    private static List<DateCandidate> possible(List<DateCandidate> publications, Published changed) {
        DateCandidate best = publications.get(0);
        boolean confirmed = publications.stream()
                .anyMatch(other -> other.claim().basis() != best.claim().basis()
                        && other.day().equals(best.day()));
        // Where programs write both days, that of the change is the less reliable.
        boolean ofProgram = PublishedResolver.OF_PROGRAMS.contains(best.claim().basis());
        if (ofProgram && confirmed) {
            return publications;
        }
        List<DateCandidate> before = publications.stream()
                .filter(candidate -> !contradicts(changed, candidate.published()))
                .toList();
        return before.isEmpty() && ofProgram ? publications : before;
    }

    /** Before it by so much that no zone explains it. */
    private static boolean contradicts(Published changed, Published published) {
        boolean timed = isTimed(changed) || isTimed(published);
        return isBefore(changed, published)
                && last(changed)
                        .isBefore(published.first().orElse(LocalDate.MIN).minusDays(timed ? DAYS_BETWEEN_ZONES : 0));
    }

    private static LocalDate last(Published date) {
        return date.last().orElse(LocalDate.MAX);
    }

    private static boolean isTimed(Published date) {
        return date.precision() == Precision.MINUTE || date.precision() == Precision.SECOND;
    }

    /** Whether the day of a change is before the day of publication, wherever on earth they were noted. */
    static boolean isBefore(Published changed, Published published) {
        Optional<LocalDate> printed = published.first();
        boolean earlierDay = printed.isPresent() && last(changed).isBefore(printed.get());
        boolean laterMoment = isTimed(changed)
                && isTimed(published)
                && changed.sortKey().orElse("").compareTo(published.sortKey().orElse("")) >= 0;
        return earlierDay && !laterMoment;
    }
}
