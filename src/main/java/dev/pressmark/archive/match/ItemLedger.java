package dev.pressmark.archive.match;

import dev.pressmark.match.trait.ItemVersion;
import dev.pressmark.match.trait.ItemVersion.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What a later version of an agency's item does to the earlier ones, in whatever files and order they came: they are
 * replaced by it and share its publication status, so that a kill reaches what it kills. Nothing is deleted.
 */
public final class ItemLedger {

    private static final String VERSIONS = """
            SELECT a.article_key, a.article_id, a.run, a.replaced_by, a.pub_status, i.version, i.status
            FROM item i JOIN article a ON a.article_key = i.article_key
            WHERE i.identifier = ? AND a.superseded_run IS NULL""";

    private final JdbcOperations jdbc;

    public ItemLedger(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Brings up to date the items of which the run added or superseded a version. Running it twice changes nothing. */
    public void mark(long run) {
        jdbc.queryForList("""
                        SELECT i.identifier FROM item i JOIN article a ON a.article_key = i.article_key WHERE a.run = ?
                        UNION
                        SELECT i.identifier FROM item i JOIN article a ON a.article_key = i.article_key
                        WHERE a.superseded_run = ?""", String.class, run, run).forEach(identifier -> mark(identifier, run));
    }

    private void mark(String identifier, long run) {
        List<Row> rows = jdbc.query(VERSIONS, (row, number) -> Row.read(row, identifier), identifier);
        rows.stream().max(Row.ORDER).ifPresent(latest -> rows.forEach(row -> mark(row, latest, run)));
    }

    private void mark(Row row, Row latest, long run) {
        Status standing = latest.version.status();
        String status = standing == null ? null : standing.code();
        String replacedBy = row.version.compareTo(latest.version) < 0 ? latest.articleId : null;
        if (!Objects.equals(status, row.status) || !Objects.equals(replacedBy, row.replacedBy)) {
            jdbc.update("""
                    UPDATE article SET pub_status = ?, replaced_by = ?, revised_run = CASE run WHEN ? THEN revised_run ELSE ? END
                    WHERE article_key = ?""", status, replacedBy, run, run, row.key);
        }
    }

    /** An article that is a version of an item, as it is marked. */
    private record Row(
            long key,
            String articleId,
            ItemVersion version,
            @Nullable String replacedBy,
            @Nullable String status) {

        /** Of the same version delivered twice, one stands for both. */
        static final Comparator<Row> ORDER =
                Comparator.comparing(Row::version).thenComparing(Row::articleId, Comparator.reverseOrder());

        static Row read(ResultSet row, String identifier) throws SQLException {
            String status = row.getString("status");
            return new Row(
                    row.getLong("article_key"),
                    row.getString("article_id"),
                    new ItemVersion(
                            identifier,
                            row.getLong("version"),
                            status == null ? null : Status.of(status).orElseThrow()),
                    row.getString("replaced_by"),
                    row.getString("pub_status"));
        }
    }
}
