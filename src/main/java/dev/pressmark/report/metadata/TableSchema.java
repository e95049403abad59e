package dev.pressmark.report.metadata;

import dev.pressmark.report.table.Column;
import dev.pressmark.report.table.Constraints;
import dev.pressmark.report.table.Keys;
import dev.pressmark.report.table.Keys.Reference;
import dev.pressmark.report.table.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report's columns and keys as Table Schema (Data Package version 2) states them. */
final class TableSchema {

    private TableSchema() {}

    /** @param tables the reports of the set: a reference to another is not stated */
    static Map<String, Object> of(Report report, List<String> tables) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        schema.put("fields", report.columns().stream().map(TableSchema::field).toList());
        schema.put("fieldsMatch", List.of("exact"));
        Keys keys = report.keys();
        if (!keys.primary().isEmpty()) {
            schema.put("primaryKey", keys.primary());
        }
        if (!keys.unique().isEmpty()) {
            schema.put("uniqueKeys", List.of(keys.unique()));
        }
        List<Map<String, Object>> foreign = keys.foreign().stream()
                .filter(reference -> tables.contains(reference.report()))
                .map(reference -> foreignKey(report, reference))
                .toList();
        if (!foreign.isEmpty()) {
            schema.put("foreignKeys", foreign);
        }
        schema.put("missingValues", List.of(""));
        return schema;
    }

    /** A reference to the same report names no resource. */
    private static Map<String, Object> foreignKey(Report report, Reference reference) {
        Map<String, Object> target = new LinkedHashMap<>();
        if (!reference.report().equals(report.tableName())) {
            target.put("resource", reference.report());
        }
        target.put("fields", reference.target());
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", reference.columns());
        key.put("reference", target);
        return key;
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().schemaType());
        field.put("description", column.description());
        if (column.term() != null) {
            field.put("propertyUrl", column.term());
        }
        Map<String, Object> constraints = constraints(column.constraints());
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static Map<String, Object> constraints(Constraints holds) {
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (holds.required()) {
            constraints.put("required", true);
        }
        if (!holds.oneOf().isEmpty()) {
            constraints.put("enum", holds.oneOf());
        }
        if (holds.minimum() != null) {
            constraints.put("minimum", holds.minimum());
        }
        if (holds.maximum() != null) {
            constraints.put("maximum", holds.maximum());
        }
        if (holds.pattern() != null) {
            constraints.put("pattern", holds.pattern());
        }
        return constraints;
    }
}
