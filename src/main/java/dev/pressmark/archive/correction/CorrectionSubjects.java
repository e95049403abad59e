package dev.pressmark.archive.correction;

import dev.pressmark.archive.row.MemberPath;
import dev.pressmark.article.Correction;
import dev.pressmark.article.Correction.ById;
import dev.pressmark.article.Correction.ByRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The articles that corrections are about, looked up by the thousand. */
final class CorrectionSubjects {

    private static final int PAGE = 1000;

    private final JdbcOperations jdbc;
    private final Map<String, Long> current = new HashMap<>();
    private final Set<String> superseded = new LinkedHashSet<>();
    private final Map<ByRecord, Long> records = new HashMap<>();
    private final List<String> inputs;

    CorrectionSubjects(JdbcOperations jdbc, Collection<Correction> corrections) {
        this.jdbc = jdbc;
        inPages(corrections, ById.class, ById::articleId, this::findById);
        this.inputs = corrections.stream().anyMatch(correction -> correction.subject() instanceof ByRecord)
                ? inputs()
                : List.of();
        inPages(corrections, ByRecord.class, ByRecord::path, paths -> inputs.forEach(input -> findIn(input, paths)));
    }

    private static <S> void inPages(
            Collection<Correction> corrections, Class<S> subject, Function<S, String> name, Consumer<Object[]> action) {
        List<String> names = corrections.stream()
                .map(Correction::subject)
                .filter(subject::isInstance)
                .map(subject::cast)
                .map(name)
                .distinct()
                .toList();
        for (int i = 0; i < names.size(); i += PAGE) {
            action.accept(names.subList(i, Math.min(names.size(), i + PAGE)).toArray());
        }
    }

    private void findById(Object[] identifiers) {
        jdbc.query(
                "SELECT article_id, article_key, superseded_run IS NULL FROM article WHERE article_id = ANY(?)",
                row -> {
                    if (row.getBoolean(3)) {
                        current.put(row.getString(1), row.getLong(2));
                    } else {
                        superseded.add(row.getString(1));
                    }
                },
                (Object) identifiers);
    }

    /** Each found by the index from the one before it: the ledger as a whole is not read. */
    private List<String> inputs() {
        List<String> found = new ArrayList<>();
        List<String> next = List.of("");
        while (!next.isEmpty()) {
            next = jdbc.queryForList(
                    "SELECT input FROM source_file WHERE input > ? ORDER BY input, path FETCH FIRST ROW ONLY",
                    String.class,
                    next.get(0));
            found.addAll(next);
        }
        return found;
    }

    /** The paths are the first table of the join: each is looked up in the index, and no others. */
    private void findIn(String input, Object[] paths) {
        List<String> wanted = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (Object path : paths) {
            String name = (String) path;
            for (int end = MemberPath.endOfFile(name, 0); end >= 0; end = MemberPath.endOfFile(name, end + 1)) {
                wanted.add(name);
                files.add(name.substring(0, end));
            }
            wanted.add(name);
            files.add(name);
        }
        jdbc.query(
                String.format(Locale.ROOT, """
                SELECT wanted.path, a.record, a.article_key
                FROM UNNEST(CAST(? AS VARCHAR ARRAY), CAST(? AS VARCHAR ARRAY)) AS wanted (path, file)
                JOIN source_file f ON f.input = ? AND f.path = wanted.file
                JOIN article a ON a.source_file_id = f.source_file_id
                WHERE wanted.path = %s AND a.superseded_run IS NULL""", MemberPath.of("a")),
                row -> {
                    records.put(new ByRecord(input, row.getString(1), row.getLong(2)), row.getLong(3));
                },
                wanted.toArray(),
                files.toArray(),
                input);
    }

    /** The row of the article that a correction is about; null when there is none, or more than one. */
    @Nullable Long key(Correction correction) {
        if (correction.subject() instanceof ById named) {
            return current.get(named.articleId());
        }
        List<ByRecord> found = found((ByRecord) correction.subject());
        return found.size() == 1 ? records.get(found.get(0)) : null;
    }

    private List<ByRecord> found(ByRecord wanted) {
        return inputs.stream()
                .filter(input -> wanted.input() == null || wanted.input().equals(input))
                .map(input -> new ByRecord(input, wanted.path(), wanted.number()))
                .filter(records::containsKey)
                .toList();
    }

    /** Why a correction has no article, and what to do. */
    String reason(Correction correction) {
        if (correction.subject() instanceof ById named) {
            return superseded.contains(named.articleId())
                    ? "a later version has superseded " + named + "; take the new one's article_id from articles.csv,"
                            + " or name source_file and record, which hold for every version"
                    : "the archive has no " + named;
        }
        List<ByRecord> found = found((ByRecord) correction.subject());
        return found.isEmpty()
                ? "the archive has no article of " + correction.subject()
                : "several inputs have " + correction.subject() + ": "
                        + found.stream()
                                .map(record -> Objects.requireNonNull(record.input()))
                                .collect(Collectors.joining(", "))
                        + "; name one of them in the column input";
    }
}
