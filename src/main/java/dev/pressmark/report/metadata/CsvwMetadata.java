package dev.pressmark.report.metadata;

import dev.pressmark.report.file.PublishedReport;
import dev.pressmark.report.table.Column;
import dev.pressmark.report.table.Constraints;
import dev.pressmark.report.table.EditionPlan;
import dev.pressmark.report.table.Keys.Reference;
import dev.pressmark.report.table.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes a set of reports to programs that know CSV on the Web: a table group (W3C, Metadata Vocabulary for Tabular
 * Data) in the file in which they look for it beside any CSV file.
 */
public final class CsvwMetadata {

    public static final String FILE_NAME = "csv-metadata.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CsvwMetadata() {}

    public static byte[] describe(EditionPlan plan, List<PublishedReport> reports) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        group.put("dc:title", "Pressmark archive: " + plan.job());
        group.put("dialect", dialect());
        group.put(
                "tables",
                reports.stream().flatMap(report -> tables(report, reports)).toList());
        return JSON.writeValueAsBytes(group);
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("encoding", "utf-8");
        dialect.put("header", true);
        dialect.put("delimiter", ",");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("lineTerminators", List.of("\r\n"));
        dialect.put("trim", false);
        return dialect;
    }

    private static Stream<Map<String, Object>> tables(PublishedReport published, List<PublishedReport> all) {
        return published.files().stream().map(file -> {
            Map<String, Object> table = new LinkedHashMap<>();
            table.put("url", file.path());
            table.put("dc:title", published.report().tableName());
            table.put("dc:description", published.report().description());
            table.put("tableSchema", schema(published.report(), all));
            return table;
        });
    }

    private static Map<String, Object> schema(Report report, List<PublishedReport> all) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "columns", report.columns().stream().map(CsvwMetadata::column).toList());
        if (!report.keys().primary().isEmpty()) {
            schema.put("primaryKey", report.keys().primary());
        }
        List<Map<String, Object>> foreign = report.keys().foreign().stream()
                .flatMap(reference -> foreignKey(reference, all))
                .toList();
        if (!foreign.isEmpty()) {
            schema.put("foreignKeys", foreign);
        }
        return schema;
    }

    /** A reference can be stated only to a report of the set that is a single file. */
    private static Stream<Map<String, Object>> foreignKey(Reference reference, List<PublishedReport> all) {
        return all.stream()
                .filter(other -> other.report().tableName().equals(reference.report())
                        && other.files().size() == 1)
                .map(other -> {
                    Map<String, Object> target = new LinkedHashMap<>();
                    target.put("resource", other.files().get(0).path());
                    target.put("columnReference", reference.target());
                    Map<String, Object> key = new LinkedHashMap<>();
                    key.put("columnReference", reference.columns());
                    key.put("reference", target);
                    return key;
                });
    }

    private static Map<String, Object> column(Column column) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", column.name());
        described.put("titles", column.name());
        described.put("dc:description", column.description());
        described.put("datatype", datatype(column));
        described.put("required", column.constraints().required());
        if (column.term() != null) {
            described.put("propertyUrl", column.term());
        }
        return described;
    }

    private static Object datatype(Column column) {
        Constraints holds = column.constraints();
        Map<String, Object> datatype = new LinkedHashMap<>();
        datatype.put("base", column.type().xmlType());
        if (holds.minimum() != null) {
            datatype.put("minimum", holds.minimum());
        }
        if (holds.maximum() != null) {
            datatype.put("maximum", holds.maximum());
        }
        if (!holds.oneOf().isEmpty()) {
            datatype.put("format", String.join("|", holds.oneOf()));
        } else if (holds.pattern() != null) {
            datatype.put("format", holds.pattern());
        }
        return datatype.size() == 1 ? column.type().xmlType() : datatype;
    }
}
