package dev.pressmark.archive;

import dev.pressmark.archive.Settlement.Archived;
import dev.pressmark.article.Article;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Metadata;
import dev.pressmark.article.Published;
import dev.pressmark.article.Resolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The rows of a batch of articles, in the shape of the tables. */
final class ArticleRows {

    private static final String INSERT_ARTICLE = """
            INSERT INTO article (article_key, article_id, source_file_id, record, sha256, format, headline, standfirst,
                byline, publisher, agency, published, published_precision, published_basis, published_confidence,
                published_first, published_last, published_order, modified, dateline_place, dateline_country, language,
                section, keywords, url, word_count, access, body_fingerprint, run)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_BODY = "INSERT INTO body (article_key, text) VALUES (?, ?)";
    private static final String INSERT_CLAIM = """
            INSERT INTO claim (article_key, position, field, raw, basis, location, resolved_value, confidence)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final long run;
    private final List<@Nullable Object[]> articles = new ArrayList<>();
    private final List<@Nullable Object[]> bodies = new ArrayList<>();
    private final List<@Nullable Object[]> claims = new ArrayList<>();

    ArticleRows(long run) {
        this.run = run;
    }

    void add(long key, Archived archived) {
        Article article = archived.article();
        Metadata metadata = article.metadata();
        Optional<Resolved<Published>> published = metadata.resolved(Field.PUBLISHED);
        Optional<Published> date = published.map(Resolved::value);
        articles.add(new @Nullable Object[] {
            key,
            article.id(),
            archived.file().id(),
            article.source().number(),
            article.source().sha256(),
            article.format(),
            text(metadata, Field.HEADLINE),
            text(metadata, Field.STANDFIRST),
            text(metadata, Field.BYLINE),
            text(metadata, Field.PUBLISHER),
            text(metadata, Field.AGENCY),
            text(metadata, Field.PUBLISHED),
            date.map(value -> value.precision().code()).orElse(null),
            published.map(value -> value.basis().code()).orElse(null),
            published.map(value -> value.confidence().code()).orElse(null),
            date.flatMap(Published::first).orElse(null),
            date.flatMap(Published::last).orElse(null),
            date.flatMap(Published::sortKey).orElse(null),
            text(metadata, Field.MODIFIED),
            text(metadata, Field.DATELINE_PLACE),
            text(metadata, Field.DATELINE_COUNTRY),
            text(metadata, Field.LANGUAGE),
            text(metadata, Field.SECTION),
            text(metadata, Field.KEYWORDS),
            text(metadata, Field.URL),
            article.body().words(),
            text(metadata, Field.ACCESS),
            archived.fingerprint(),
            run
        });
        bodies.add(new Object[] {key, article.body().text()});
        addClaims(key, article);
    }

    private static <T> @Nullable String text(Metadata metadata, Field<T> field) {
        return metadata.text(field).orElse(null);
    }

    /**
     * One row per claim, with the value that rests on it, if any. A value that rests on a claim about another field (the
     * country on the claim about the place) is a row of its own.
     */
    private void addClaims(long key, Article article) {
        int position = 0;
        List<Field<?>> unexplained = new ArrayList<>(Field.all());
        for (Claim claim : article.claims()) {
            boolean chosen = unexplained.contains(claim.field()) && restsOn(article, claim.field(), claim);
            claims.add(row(key, ++position, claim.field(), claim, chosen ? article.metadata() : null));
            if (chosen) {
                unexplained.remove(claim.field());
            }
        }
        for (Field<?> field : unexplained) {
            Optional<? extends Resolved<?>> resolved = article.metadata().resolved(field);
            if (resolved.isPresent()) {
                claims.add(row(key, ++position, field, resolved.get().claim(), article.metadata()));
            }
        }
    }

    private static boolean restsOn(Article article, Field<?> field, Claim claim) {
        return article.metadata()
                .resolved(field)
                .filter(resolved -> resolved.claim().equals(claim))
                .isPresent();
    }

    private static <T> @Nullable Object[] row(
            long key, int position, Field<T> field, Claim claim, @Nullable Metadata metadata) {
        Optional<Resolved<T>> resolved = Optional.ofNullable(metadata).flatMap(values -> values.resolved(field));
        return new @Nullable Object[] {
            key,
            position,
            field.name(),
            claim.raw(),
            claim.basis().code(),
            claim.where(),
            resolved.map(value -> field.format(value.value())).orElse(null),
            resolved.map(Resolved::confidence).map(Confidence::code).orElse(null)
        };
    }

    void insert(JdbcOperations jdbc) {
        JdbcBatch.execute(jdbc, INSERT_ARTICLE, articles);
        JdbcBatch.execute(jdbc, INSERT_BODY, bodies);
        JdbcBatch.execute(jdbc, INSERT_CLAIM, claims);
    }
}
