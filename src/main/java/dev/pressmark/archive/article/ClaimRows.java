package dev.pressmark.archive.article;

import dev.pressmark.archive.row.JdbcBatch;
import dev.pressmark.article.Article;
import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The claims of a batch of articles, one row each, with the value that rests on it, if any. */
final class ClaimRows {

    private static final String INSERT = """
            INSERT INTO claim (article_key, position, field, raw, basis, location, derived, resolved_value, confidence)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /**
     * Adds the claims of an article in the order found. A value that rests on a claim about another field (the country on
     * the claim about the place) has a row of its own behind them.
     */
    void add(long key, Article article) {
        int position = 0;
        List<Field<?>> unexplained = new ArrayList<>(Field.all());
        for (Claim claim : article.claims()) {
            Field<?> field = claim.field();
            boolean chosen = unexplained.contains(field) && isChosen(article, field, claim);
            rows.add(row(key, ++position, field, claim, false, chosen ? article : null));
            if (chosen) {
                unexplained.remove(field);
            }
        }
        for (Field<?> field : unexplained) {
            Optional<? extends Resolved<?>> resolved = article.metadata().resolved(field);
            if (resolved.isPresent()) {
                rows.add(row(key, ++position, field, resolved.get().claim(), true, article));
            }
        }
    }

    /** The claim that the value rests on, or the correction by which there is none. */
    private static boolean isChosen(Article article, Field<?> field, Claim claim) {
        return article.metadata()
                .resolved(field)
                .map(resolved -> resolved.claim().equals(claim))
                .orElseGet(() -> claim.basis() == Basis.CORRECTION);
    }

    private static <T> @Nullable Object[] row(
            long key, int position, Field<T> field, Claim claim, boolean derived, @Nullable Article chosenBy) {
        Optional<Resolved<T>> resolved = Optional.ofNullable(chosenBy)
                .flatMap(article -> article.metadata().resolved(field));
        Confidence confidence = resolved.map(Resolved::confidence).orElse(chosenBy == null ? null : Confidence.HIGH);
        return new @Nullable Object[] {
            key,
            position,
            field.name(),
            claim.raw(),
            claim.basis().code(),
            claim.where(),
            derived,
            resolved.map(value -> field.format(value.value())).orElse(null),
            confidence == null ? null : confidence.code()
        };
    }

    void insert(JdbcOperations jdbc) {
        JdbcBatch.execute(jdbc, INSERT, rows);
    }
}
