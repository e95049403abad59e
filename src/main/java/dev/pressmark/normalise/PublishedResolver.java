package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Published;
import dev.pressmark.article.Resolved;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When the article was published and last changed. */
final class PublishedResolver {

    private static final List<Basis> ORDER = List.of(
            Basis.JSON_LD,
            Basis.MICRODATA,
            Basis.RDFA,
            Basis.OPEN_GRAPH,
            Basis.META,
            Basis.TIME_ELEMENT,
            Basis.DATE_LINE,
            Basis.DATELINE,
            Basis.CREDIT_LINE,
            Basis.ADDRESS);
    /** A dateline states the day of writing, which may be the day before the one of printing. */
    private static final int DAYS_BETWEEN_WRITING_AND_PRINTING = 1;

    private final Claims claims;
    private final DateReader reader;

    PublishedResolver(Claims claims, DateReader reader) {
        this.claims = claims;
        this.reader = reader;
    }

    Optional<Resolved<Published>> published() {
        return resolve(Field.PUBLISHED);
    }

    /** A change before the publication is none. */
    Optional<Resolved<Published>> modified() {
        return resolve(Field.MODIFIED).filter(modified -> !isBefore(modified.value(), published()));
    }

    /** The claim that completed a partial date. */
    Optional<Resolved<String>> completion() {
        published();
        return reader.completion().map(claim -> new Resolved<>(claim.raw(), Confidence.MEDIUM, claim));
    }

    private Optional<Resolved<Published>> resolve(Field<Published> field) {
        List<DateCandidate> candidates = claims.about(field, ORDER).stream()
                .flatMap(claim -> reader.read(claim).stream())
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        DateCandidate best = candidates.get(0);
        boolean agreed = candidates.stream().allMatch(other -> agree(best, other));
        return Optional.of(best.resolved(confidence(best, agreed)));
    }

    private static Confidence confidence(DateCandidate best, boolean agreed) {
        boolean completed = !best.sure() && best.published().first().isPresent();
        if (!agreed) {
            return Confidence.LOW;
        }
        return completed ? Confidence.MEDIUM : Confidence.HIGH;
    }

    private static boolean agree(DateCandidate some, DateCandidate other) {
        Optional<LocalDate> first = some.day();
        Optional<LocalDate> second = other.day();
        return first.isEmpty()
                || second.isEmpty()
                || Math.abs(first.get().toEpochDay() - second.get().toEpochDay()) <= DAYS_BETWEEN_WRITING_AND_PRINTING;
    }

    private static boolean isBefore(Published modified, Optional<Resolved<Published>> published) {
        Optional<LocalDate> changed = modified.last();
        Optional<LocalDate> printed =
                published.flatMap(resolved -> resolved.value().first());
        return changed.isPresent() && printed.isPresent() && changed.get().isBefore(printed.get());
    }
}
