package dev.pressmark.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts how sure the values of each field are, as their claims pass on their way to {@code evidence.csv}. */
final class ConfidenceTally implements Consumer<@Nullable Object[]> {

    static final List<String> LEVELS = List.of("high", "medium", "low");

    private static final int FIELD = Report.EVIDENCE.position("field");
    private static final int VALUE = Report.EVIDENCE.position("value");
    private static final int CONFIDENCE = Report.EVIDENCE.position("confidence");

    private final Map<String, Map<String, Long>> fields = new TreeMap<>();

    @Override
    public void accept(@Nullable Object[] row) {
        if (row[CONFIDENCE] instanceof String level && row[VALUE] != null) {
            fields.computeIfAbsent(String.valueOf(row[FIELD]), field -> new LinkedHashMap<>())
                    .merge(level, 1L, Long::sum);
        }
    }

    /** How many values of each field there are of each confidence, for the fields that are columns of the articles. */
    Map<String, Map<String, Long>> fields() {
        Map<String, Map<String, Long>> columns = new LinkedHashMap<>();
        for (String column : Report.ARTICLES.columnNames()) {
            if (fields.containsKey(column)) {
                columns.put(column, fields.get(column));
            }
        }
        return columns;
    }
}
