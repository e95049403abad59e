package dev.pressmark.normalise;

import dev.pressmark.article.Article;
import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Resolved;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.normalise.Account.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says why each field of an article came out as it did: by resolving its claims once more, together and, where several
 * are about one field, each without the others.
 */
public final class Explainer {

    private final Normaliser normaliser;

    public Explainer(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    /**
     * Explains the fields that have a value or are claimed to have one.
     *
     * @param raw what the article was resolved from, corrections included
     */
    public List<Account> explain(SourceRecord source, RawArticle raw) {
        Article article = normaliser.resolve(source, raw);
        List<Account> accounts = new ArrayList<>();
        for (Field<?> field : Field.all()) {
            boolean claimed = article.claims().stream().anyMatch(claim -> claim.field() == field);
            if (claimed || article.metadata().value(field).isPresent()) {
                accounts.add(account(article, field));
            }
        }
        return accounts;
    }

    private <T> Account account(Article article, Field<T> field) {
        List<Claim> claims = article.claims().stream()
                .filter(claim -> claim.field() == field)
                .toList();
        Optional<Resolved<T>> resolved = article.metadata().resolved(field);
        Claim chosen = resolved.map(Resolved::claim).orElseGet(() -> correction(claims));
        List<Weighed> weighed = new ArrayList<>();
        for (Claim claim : claims) {
            String alone = alone(article, field, claim)
                    .map(value -> field.format(value.value()))
                    .orElse(null);
            weighed.add(new Weighed(claim, claim.equals(chosen), alone));
        }
        String value = resolved.map(known -> field.format(known.value())).orElse(null);
        Reasons reasons = new Reasons(field, value, chosen, weighed);
        if (chosen != null) {
            withoutCorrection(article, field, chosen).ifPresent(reasons::withoutCorrection);
        }
        resolved.ifPresent(known -> weighConfidence(article, field, known, reasons));
        Confidence confidence = resolved.map(Resolved::confidence).orElse(null);
        return new Account(field, value, confidence, weighed, reasons.inWords());
    }

    private <T> void weighConfidence(Article article, Field<T> field, Resolved<T> known, Reasons reasons) {
        Optional<Claim> completing = completing(article, field);
        Optional<String> uncovered = completing.flatMap(claim -> without(article, field, claim));
        uncovered.ifPresent(other -> reasons.completed(completing.orElseThrow(), other));
        Confidence confidence = known.confidence();
        Optional<Resolved<T>> only = alone(article, field, known.claim());
        if (field == Field.PUBLISHED && only.isEmpty() && known.claim().field() == field) {
            reasons.settledByOthers();
        }
        Confidence alone = only.map(Resolved::confidence).orElse(confidence);
        if (alone.compareTo(confidence) < 0) {
            reasons.doubted(confidence, alone);
        } else if (confidence != Confidence.HIGH && uncovered.isEmpty()) {
            reasons.bearsNoMoreThan(confidence);
        }
    }

    private static @Nullable Claim correction(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.basis() == Basis.CORRECTION)
                .findFirst()
                .orElse(null);
    }

    /** What the field would be were this the only claim about it. */
    private <T> Optional<Resolved<T>> alone(Article article, Field<T> field, Claim only) {
        return resolvedFrom(article, field, claim -> claim.field() != field || claim.equals(only));
    }

    private <T> Optional<String> withoutCorrection(Article article, Field<T> field, Claim chosen) {
        if (chosen.basis() != Basis.CORRECTION) {
            return Optional.empty();
        }
        return Optional.of(resolvedFrom(article, field, claim -> claim.basis() != Basis.CORRECTION)
                .map(value -> field.format(value.value()))
                .orElse(""));
    }

    /** The claim that gave some day of the article its year. */
    private static Optional<Claim> completing(Article article, Field<?> field) {
        return field == Field.COVERAGE
                ? Optional.empty()
                : article.metadata()
                        .resolved(Field.COVERAGE)
                        .map(Resolved::claim)
                        .filter(claim -> claim.field() != field);
    }

    /** What a field would be without a claim; empty if the same. */
    private <T> Optional<String> without(Article article, Field<T> field, Claim missing) {
        Optional<String> value = article.metadata().text(field);
        Optional<String> without = resolvedFrom(
                        article,
                        field,
                        claim -> !claim.equals(missing)
                                && (missing.field() != Field.COVERAGE || claim.field() != Field.COVERAGE))
                .map(known -> field.format(known.value()));
        return without.equals(value) ? Optional.empty() : Optional.of(without.orElse(""));
    }

    private <T> Optional<Resolved<T>> resolvedFrom(Article article, Field<T> field, Predicate<Claim> kept) {
        List<Claim> claims = article.claims().stream().filter(kept).toList();
        RawArticle raw = new RawArticle(article.format(), claims, article.body().text());
        return normaliser.resolve(article.source(), raw).metadata().resolved(field);
    }
}
