package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Published;
import dev.pressmark.article.Resolved;
import dev.pressmark.normalise.DateOrder.First;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When the article was published and last changed. */
final class PublishedResolver {

    private static final List<Basis> ORDER = Claims.recordsThen(
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

    private static final String OPEN = "open";

    private final Claims claims;
    private final DateReader reader;
    private final Optional<Resolved<Published>> published;
    private final Optional<Resolved<Published>> modified;
    private final Optional<Claim> completion;

    PublishedResolver(Claims claims, DateReader reader) {
        this.claims = claims;
        this.reader = reader;
        Optional<Resolved<Published>> stated = claims.corrected(Field.PUBLISHED, () -> resolve(Field.PUBLISHED));
        this.completion = reader.completion();
        this.modified = resolve(Field.MODIFIED);
        if (stated.isEmpty()) {
            stated = claims.corrected(Field.PUBLISHED, this::told);
        }
        this.published = modified.isPresent() && isBefore(modified.get().value(), stated) ? doubted(stated) : stated;
    }

    /** What its story tells of an article that says nothing itself, unless it was changed before. */
    private Optional<Resolved<Published>> told() {
        return claims.first(Field.PUBLISHED, Basis.STORY)
                .map(claim -> new Resolved<>(Published.parse(claim.raw()), Confidence.LOW, claim))
                .filter(story -> modified.isEmpty() || !isBefore(modified.get().value(), Optional.of(story)));
    }

    /** Nothing is changed before it is published: one of the two days is wrong. */
    private static Optional<Resolved<Published>> doubted(Optional<Resolved<Published>> stated) {
        return stated.map(resolved -> resolved.basis() == Basis.CORRECTION
                ? resolved
                : new Resolved<>(resolved.value(), Confidence.LOW, resolved.claim()));
    }

    Optional<Resolved<Published>> published() {
        return published;
    }

    /** A change before the publication is none. */
    Optional<Resolved<Published>> modified() {
        return modified.filter(change -> !isBefore(change.value(), published));
    }

    /** The claim that completed a partial date. */
    Optional<Resolved<String>> completion() {
        return completion.map(claim -> new Resolved<>(claim.raw(), Confidence.MEDIUM, claim));
    }

    /** What the article's dates in numbers begin with. */
    Optional<Resolved<String>> order() {
        for (Field<Published> field : List.of(Field.PUBLISHED, Field.MODIFIED)) {
            for (Claim claim : claims.about(field, ORDER)) {
                Optional<First> shown = DateOrder.shown(claim.raw());
                if (shown.isPresent()) {
                    return Optional.of(new Resolved<>(shown.get().code(), Confidence.HIGH, claim));
                }
            }
        }
        return reader.open().map(claim -> new Resolved<>(OPEN, Confidence.LOW, claim));
    }

    /** What the other dates of the input tell, where a date was read by that. */
    Optional<Resolved<String>> inputOrder() {
        return reader.inputOrder().map(claim -> new Resolved<>(claim.raw(), Confidence.LOW, claim));
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

    private Confidence confidence(DateCandidate best, boolean agreed) {
        if (reader.inputOrder()
                .filter(order -> reader.open().filter(best.claim()::equals).isPresent())
                .isPresent()) {
            return Confidence.LOW;
        }
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
