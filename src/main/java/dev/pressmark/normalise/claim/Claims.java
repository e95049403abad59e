package dev.pressmark.normalise.claim;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Metadata;
import dev.pressmark.article.Resolved;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is claimed about one article, by field. */
public record Claims(List<Claim> all) {

    public Claims {
        all = List.copyOf(all);
    }

    /** The claims about a field, in the order in which they were found. */
    public List<Claim> about(Field<?> field) {
        return all.stream().filter(claim -> claim.field() == field).toList();
    }

    /** The claims about a field that rest on one of these, the strongest basis first, then in the order found. */
    public List<Claim> about(Field<?> field, List<Basis> strongestFirst) {
        return all.stream()
                .filter(claim -> claim.field() == field && strongestFirst.contains(claim.basis()))
                .sorted(Comparator.comparingInt(claim -> strongestFirst.indexOf(claim.basis())))
                .toList();
    }

    /** The first claim about a field on a basis. */
    public Optional<Claim> first(Field<?> field, Basis basis) {
        return all.stream()
                .filter(claim -> claim.field() == field && claim.basis() == basis)
                .findFirst();
    }

    /** What people have put right. */
    public List<Claim> corrections() {
        return all.stream().filter(claim -> claim.basis() == Basis.CORRECTION).toList();
    }

    /** What a person says of a field, be it that it is not to be known; else what its resolver says. */
    public <T> Optional<Resolved<T>> corrected(Field<T> field, Supplier<Optional<Resolved<T>>> resolver) {
        Optional<Claim> correction = first(field, Basis.CORRECTION);
        return correction.isPresent() ? value(field, correction.get()) : resolver.get();
    }

    /** Puts what a person has corrected in the place of what was resolved. */
    public static <T> void correct(Metadata.Builder metadata, Field<T> field, Claim correction) {
        metadata.clear(field).put(field, value(field, correction));
    }

    private static <T> Optional<Resolved<T>> value(Field<T> field, Claim correction) {
        return correction.raw().isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolved<>(field.parse(correction.raw()), Confidence.HIGH, correction));
    }
}
