package dev.pressmark.report.tally;

import dev.pressmark.report.table.Reports;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts how sure the values of each field are, as their claims pass on their way to {@code evidence.csv}. */
public final class ConfidenceTally implements Consumer<@Nullable Object[]> {

    private static final int FIELD = Reports.EVIDENCE.position("field");
    private static final int VALUE = Reports.EVIDENCE.position("value");
    private static final int CONFIDENCE = Reports.EVIDENCE.position("confidence");

    private final Map<String, Map<String, Long>> fields = new TreeMap<>();

    @Override
    public void accept(@Nullable Object[] row) {
        count(row, 1);
    }

    /** Takes a row that was counted out of the count again. */
    public void remove(@Nullable Object[] row) {
        count(row, -1);
    }

    private void count(@Nullable Object[] row, long number) {
        if (row[CONFIDENCE] instanceof String level && row[VALUE] != null) {
            add(String.valueOf(row[FIELD]), level, number);
        }
    }

    /** Counts so many values of a field with a confidence. */
    public void add(String field, String level, long number) {
        fields.computeIfAbsent(field, name -> new TreeMap<>())
                .merge(level, number, (before, more) -> before + more == 0 ? null : before + more);
    }

    /** All there is to count: how many values there are of each field, columns or not, by confidence. */
    public Map<String, Map<String, Long>> all() {
        return fields;
    }

    public static void write(Map<String, Map<String, Long>> counts, DataOutput out) throws IOException {
        for (Map.Entry<String, Map<String, Long>> field : counts.entrySet()) {
            for (Map.Entry<String, Long> level : field.getValue().entrySet()) {
                out.writeUTF(field.getKey());
                out.writeUTF(level.getKey());
                out.writeLong(level.getValue());
            }
        }
        out.writeUTF("");
    }

    public static Map<String, Map<String, Long>> read(DataInput in) throws IOException {
        ConfidenceTally counts = new ConfidenceTally();
        for (String field = in.readUTF(); !field.isEmpty(); field = in.readUTF()) {
            counts.add(field, in.readUTF(), in.readLong());
        }
        return counts.all();
    }

    /** How many values of each field there are of each confidence, for the fields that are columns of the articles. */
    public Map<String, Map<String, Long>> fields() {
        Map<String, Map<String, Long>> columns = new LinkedHashMap<>();
        for (String column : Reports.ARTICLES.columnNames()) {
            if (!fields.getOrDefault(column, Map.of()).isEmpty()) {
                columns.put(column, fields.get(column));
            }
        }
        return columns;
    }
}
