package dev.pressmark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes a set of reports to programs: a Data Package (version 2, with Table Schema) that states each file's size,
 * hash, dialect, columns and rule for missing values.
 */
final class DataPackage {

    static final String FILE_NAME = "datapackage.json";

    /** Of the columns' names, order and meaning. It grows when a column is appended. */
    static final String VERSION = "1.0.0";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DataPackage() {}

    static byte[] describe(String name, List<PublishedFile> files) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        descriptor.put("name", name);
        descriptor.put("title", "Pressmark archive: " + name);
        descriptor.put("version", VERSION);
        descriptor.put("resources", files.stream().map(DataPackage::resource).toList());
        return JSON.writeValueAsBytes(descriptor);
    }

    /** Whether a descriptor is of this version and lists just these reports, in this order. */
    static boolean describes(byte[] descriptor, List<Report> reports) {
        try {
            JsonNode root = JSON.readTree(descriptor);
            List<String> listed = new ArrayList<>();
            root.path("resources")
                    .forEach(resource -> listed.add(resource.path("path").asString("")));
            return VERSION.equals(root.path("version").asString(""))
                    && listed.equals(reports.stream().map(Report::fileName).toList());
        } catch (JacksonException e) {
            return false;
        }
    }

    private static Map<String, Object> resource(PublishedFile file) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", file.report().tableName());
        resource.put("path", file.report().fileName());
        resource.put("type", "table");
        resource.put("description", file.report().description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        resource.put("rows", file.rows());
        if (!file.report().order().isEmpty()) {
            resource.put("sortedBy", file.report().order());
        }
        resource.put("dialect", dialect());
        resource.put("schema", schema(file.report()));
        return resource;
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("header", true);
        dialect.put("delimiter", ",");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("lineTerminator", "\r\n");
        return dialect;
    }

    private static Map<String, Object> schema(Report report) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", report.columns().stream().map(DataPackage::field).toList());
        if (!report.primaryKey().isEmpty()) {
            schema.put("primaryKey", report.primaryKey());
        }
        schema.put("missingValues", List.of(""));
        return schema;
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().schemaType());
        field.put("description", column.description());
        return field;
    }
}
