package dev.pressmark.normalise.date;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Published;
import dev.pressmark.article.Resolved;
import dev.pressmark.normalise.claim.Claims;
import dev.pressmark.normalise.date.DateOrder.First;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When the article was published and last changed. */
public final class PublishedResolver {

    /** Where a page states a date for programs. */
    static final List<Basis> OF_PAGES = Basis.inOrder(Basis.PAGE_DATA, Basis.PAGE_META, List.of(Basis.TIME_ELEMENT));

    /** Where programs write dates; what people print is read as print. */
    static final List<Basis> OF_PROGRAMS = Basis.inOrder(Basis.RECORDS, OF_PAGES);

    private static final List<Basis> ORDER = Basis.inOrder(
            OF_PROGRAMS,
            List.of(Basis.DATE_LINE, Basis.DATELINE, Basis.CREDIT_LINE, Basis.ADDRESS, Basis.TITLE_ELEMENT));
    /** Where a time may be that of something else on the same day. */
    private static final Set<Basis> OF_DAYS = Set.of(Basis.DATELINE, Basis.CREDIT_LINE, Basis.ADDRESS);
    /** A dateline states the day of writing, which may be the day before the one of printing. */
    private static final int DAYS_BETWEEN_WRITING_AND_PRINTING = 1;

    private static final String OPEN = "open";

    private final Claims claims;
    private final DateReader reader;
    private final PublicationOrder order;
    private final Optional<Resolved<Published>> published;
    private final Optional<Resolved<Published>> modified;
    private final Optional<YearCompletion.Completed> completed;

    public PublishedResolver(Claims claims, DateReader reader) {
        this.claims = claims;
        this.reader = reader;
        List<DateCandidate> dates = publications();
        this.completed = reader.completed();
        List<DateCandidate> changes = candidates(Field.MODIFIED);
        this.order = new PublicationOrder(dates, changes);
        Optional<Resolved<Published>> changed = resolve(changes);
        this.modified = order.isTwisted() ? changed.map(PublishedResolver::doubted) : changed;
        this.published = claims.corrected(
                Field.PUBLISHED, () -> resolve(order.publications()).or(this::told));
    }

    /** What its story tells of an article that says nothing itself, unless it was changed before. */
    private Optional<Resolved<Published>> told() {
        return claims.first(Field.PUBLISHED, Basis.STORY)
                .map(claim -> new Resolved<>(Published.parse(claim.raw()), Confidence.LOW, claim))
                .filter(story -> modified.filter(change -> PublicationOrder.isBefore(change.value(), story.value()))
                        .isEmpty());
    }

    private static Resolved<Published> doubted(Resolved<Published> resolved) {
        return new Resolved<>(resolved.value(), Confidence.LOW, resolved.claim());
    }

    /** When the article was published, as precisely as its claims say without contradiction. */
    public Optional<Resolved<Published>> published() {
        return published;
    }

    /** A change before the publication is none. */
    public Optional<Resolved<Published>> modified() {
        return modified.filter(change -> published
                .filter(publication -> PublicationOrder.isBefore(change.value(), publication.value()))
                .isEmpty());
    }

    /** The claim that completed a partial date. */
    public Optional<Resolved<String>> completion() {
        return completed.map(day -> new Resolved<>(
                day.claim().field() == Field.COVERAGE
                        ? day.claim().raw()
                        : Integer.toString(day.reading().year()),
                Confidence.MEDIUM,
                day.claim()));
    }

    /** What the article's dates in numbers begin with. */
    public Optional<Resolved<String>> order() {
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
    public Optional<Resolved<String>> inputOrder() {
        return reader.inputOrder().map(claim -> new Resolved<>(claim.raw(), Confidence.LOW, claim));
    }

    /** The day on which a record of it was made counts only where no other is told. */
    private List<DateCandidate> publications() {
        List<DateCandidate> told = candidates(Field.PUBLISHED);
        Stream<DateCandidate> created = candidates(Field.CREATED).stream()
                .filter(record -> told.stream().allMatch(other -> agree(record, other)));
        return Stream.concat(told.stream(), created).toList();
    }

    private List<DateCandidate> candidates(Field<Published> field) {
        return claims.about(field, ORDER).stream()
                .flatMap(claim -> reader.read(claim).stream())
                .toList();
    }

    private Optional<Resolved<Published>> resolve(List<DateCandidate> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        DateCandidate first = candidates.get(0);
        DateCandidate best = candidates.stream()
                .filter(other -> other.published().completes(first.published())
                        && !OF_DAYS.contains(other.claim().basis()))
                .findFirst()
                .orElse(first);
        boolean agreed = candidates.stream().allMatch(other -> agree(best, other)) && !order.isTwisted();
        return Optional.of(best.resolved(confidence(best, agreed)));
    }

    private Confidence confidence(DateCandidate best, boolean agreed) {
        if (reader.isByInput(best.claim())) {
            return Confidence.LOW;
        }
        boolean completed = !best.sure() && best.published().first().isPresent();
        if (!agreed || isOfRecordAlone(best)) {
            return Confidence.LOW;
        }
        return completed ? Confidence.MEDIUM : Confidence.HIGH;
    }

    /** Whether nothing tells a day but a record of data, and that when it was made: it may be the record of a copy. */
    private boolean isOfRecordAlone(DateCandidate best) {
        return best.claim().field() == Field.CREATED
                && Basis.RECORDS.contains(best.claim().basis())
                && candidates(Field.PUBLISHED).isEmpty();
    }

    private static boolean agree(DateCandidate some, DateCandidate other) {
        Optional<LocalDate> first = some.day();
        Optional<LocalDate> second = other.day();
        return first.isEmpty()
                || second.isEmpty()
                || Math.abs(first.get().toEpochDay() - second.get().toEpochDay()) <= DAYS_BETWEEN_WRITING_AND_PRINTING;
    }
}
