package dev.pressmark.archive.article;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * What the dates in numbers of each input begin with. Where all that can be read in one way only agree, they tell how to
 * read {@code 03/04/2020} in the others.
 */
public final class DateOrderLedger {

    private final JdbcOperations jdbc;

    public DateOrderLedger(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next of the current articles whose dates can be read in two ways and that do not have the claim they should have,
     * by the number of their row, each with that claim; without one where the input tells nothing, or nothing any more.
     *
     * @param after number of the row before those that are looked at
     * @param most  so many at a time
     */
    public SortedMap<Long, Optional<Claim>> outdated(long after, int most) {
        Map<String, Set<String>> orders = orders();
        ResultSetExtractor<SortedMap<Long, Optional<Claim>>> next = row -> {
            SortedMap<Long, Optional<Claim>> outdated = new TreeMap<>();
            while (outdated.size() < most && row.next()) {
                String wanted = unanimous(orders.getOrDefault(row.getString(2), Set.of()));
                String claimed = row.getString(3);
                if (wanted == null ? claimed != null : !wanted.equals(claimed)) {
                    outdated.put(row.getLong(1), Optional.ofNullable(wanted).map(DateOrderLedger::claim));
                }
            }
            return outdated;
        };
        return Objects.requireNonNull(jdbc.query("""
                SELECT a.article_key, f.input, c.raw
                FROM article a USE INDEX (article_date_order)
                JOIN source_file f ON f.source_file_id = a.source_file_id
                LEFT JOIN claim c ON c.article_key = a.article_key AND c.field = 'input_date_order' AND NOT c.derived
                WHERE a.date_order = 'open' AND a.superseded_run IS NULL AND a.article_key > ?
                ORDER BY a.article_key""", next, after));
    }

    private Map<String, Set<String>> orders() {
        Map<String, Set<String>> orders = new HashMap<>();
        jdbc.query("""
                SELECT DISTINCT f.input, a.date_order
                FROM article a USE INDEX (article_date_order)
                JOIN source_file f ON f.source_file_id = a.source_file_id
                WHERE a.date_order IN ('day', 'month') AND a.superseded_run IS NULL""", row -> {
            orders.computeIfAbsent(row.getString(1), input -> new HashSet<>()).add(row.getString(2));
        });
        return orders;
    }

    private static @Nullable String unanimous(Set<String> orders) {
        return orders.size() == 1 ? orders.iterator().next() : null;
    }

    private static Claim claim(String order) {
        return new Claim(Field.INPUT_DATE_ORDER, order, Basis.INPUT, "");
    }
}
