package dev.pressmark.archive.article;

import dev.pressmark.archive.article.Settlement.Archived;
import dev.pressmark.archive.match.StoryAccount;
import dev.pressmark.archive.row.JdbcBatch;
import dev.pressmark.archive.source.PendingFile;
import dev.pressmark.article.Article;
import dev.pressmark.match.trait.ItemVersion;
import dev.pressmark.match.trait.ItemVersion.Status;
import dev.pressmark.match.trait.Traits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The rows of a batch of articles, in the shape of the tables. */
final class ArticleRows {

    private static final List<String> COLUMNS = columns();
    private static final String INSERT_ARTICLE = "INSERT INTO article (" + String.join(", ", COLUMNS) + ") VALUES ("
            + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ")";
    private static final String INSERT_BODY = "INSERT INTO body (article_key, text) VALUES (?, ?)";
    private static final String INSERT_SKETCH =
            "INSERT INTO sketch (article_key, body, terms, top_terms) VALUES (?, ?, ?, ?)";
    private static final String INSERT_ITEM =
            "INSERT INTO item (article_key, identifier, version, status) VALUES (?, ?, ?, ?)";

    private final long run;
    private final List<@Nullable Object[]> articles = new ArrayList<>();
    private final List<@Nullable Object[]> bodies = new ArrayList<>();
    private final List<@Nullable Object[]> sketches = new ArrayList<>();
    private final List<@Nullable Object[]> items = new ArrayList<>();
    private final ClaimRows claims = new ClaimRows();

    ArticleRows(long run) {
        this.run = run;
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                "article_key",
                "article_id",
                "source_file_id",
                "member",
                "record",
                "sha256",
                "format",
                "word_count",
                "body_fingerprint",
                "run",
                "read_run"));
        columns.addAll(ValueColumns.names());
        return columns;
    }

    void add(long key, PendingFile file, Archived archived) {
        Article article = archived.article();
        List<@Nullable Object> row = new ArrayList<>(COLUMNS.size());
        row.add(key);
        row.add(article.id());
        row.add(file.id());
        row.add(archived.member());
        row.add(article.source().number());
        row.add(article.source().sha256());
        row.add(article.format());
        row.add(article.body().words());
        row.add(archived.traits().fingerprint());
        row.add(run);
        row.add(run);
        row.addAll(ValueColumns.of(article.metadata()));
        articles.add(row.toArray());
        bodies.add(new Object[] {key, article.body().text()});
        Traits traits = archived.traits();
        sketches.add(new Object[] {
            key,
            traits.sketch().toBytes(),
            traits.terms().toBytes(),
            String.join(StoryAccount.SEPARATOR, traits.terms().words())
        });
        ItemVersion.of(article.claims()).ifPresent(version -> items.add(row(key, version)));
        claims.add(key, article);
    }

    private static @Nullable Object[] row(long key, ItemVersion version) {
        Status status = version.status();
        return new @Nullable Object[] {
            key, version.identifier(), version.number(), status == null ? null : status.code()
        };
    }

    void insert(JdbcOperations jdbc) {
        JdbcBatch.execute(jdbc, INSERT_ARTICLE, articles);
        JdbcBatch.execute(jdbc, INSERT_BODY, bodies);
        JdbcBatch.execute(jdbc, INSERT_SKETCH, sketches);
        JdbcBatch.execute(jdbc, INSERT_ITEM, items);
        claims.insert(jdbc);
    }
}
