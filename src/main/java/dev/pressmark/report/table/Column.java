package dev.pressmark.report.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a report. Everything that is said of it anywhere, to programs or to people, is said here.
 *
 * @param name        as in the header
 * @param type        how its values are written
 * @param description a sentence for whoever reads the report
 * @param constraints what holds for every value
 * @param term        address of the term of a public vocabulary (schema.org, Dublin Core, IPTC rNews) that means the same;
 *                    null when there is none
 */
public record Column(
        String name,
        Type type,
        String description,
        Constraints constraints,
        @Nullable String term) {

    /** How values are written; with the names that Table Schema and XML Schema (for CSVW) have for it. */
    public enum Type {
        /** Always quoted. */
        TEXT("string", "string", true),
        /** Bare: a date in ISO 8601 or EDTF at whatever precision is known, which no type of Table Schema covers. */
        PARTIAL_DATE("string", "string", false),
        /** Bare: a day, ISO 8601. */
        DATE("date", "date", false),
        INTEGER("integer", "integer", false),
        NUMBER("number", "decimal", false),
        /** Bare, {@code true} or {@code false}. */
        BOOLEAN("boolean", "boolean", false),
        /** Bare, ISO 8601 in UTC. */
        DATETIME("datetime", "dateTime", false);

        private final String schemaType;
        private final String xmlType;
        private final boolean quoted;

        Type(String schemaType, String xmlType, boolean quoted) {
            this.schemaType = schemaType;
            this.xmlType = xmlType;
            this.quoted = quoted;
        }

        public String schemaType() {
            return schemaType;
        }

        public String xmlType() {
            return xmlType;
        }

        public boolean isQuoted() {
            return quoted;
        }
    }

    private static Column of(String name, Type type, String description) {
        return new Column(name, type, description, Constraints.NONE, null);
    }

    static Column text(String name, String description) {
        return of(name, Type.TEXT, description);
    }

    static Column partialDate(String name, String description) {
        return of(name, Type.PARTIAL_DATE, description);
    }

    static Column date(String name, String description) {
        return of(name, Type.DATE, description);
    }

    /** A whole number, never below zero. */
    static Column integer(String name, String description) {
        return of(name, Type.INTEGER, description).atLeast(0);
    }

    static Column number(String name, String description) {
        return of(name, Type.NUMBER, description).atLeast(0);
    }

    static Column bool(String name, String description) {
        return of(name, Type.BOOLEAN, description);
    }

    static Column datetime(String name, String description) {
        return of(name, Type.DATETIME, description);
    }

    /** The same, which no row lacks. */
    Column required() {
        return with(new Constraints(
                true, constraints.oneOf(), constraints.minimum(), constraints.maximum(), constraints.pattern()));
    }

    Column oneOf(String... values) {
        return with(new Constraints(
                constraints.required(),
                List.of(values),
                constraints.minimum(),
                constraints.maximum(),
                constraints.pattern()));
    }

    Column atLeast(int minimum) {
        return with(new Constraints(
                constraints.required(), constraints.oneOf(), minimum, constraints.maximum(), constraints.pattern()));
    }

    Column atMost(int maximum) {
        return with(new Constraints(
                constraints.required(), constraints.oneOf(), constraints.minimum(), maximum, constraints.pattern()));
    }

    Column matching(String pattern) {
        return with(new Constraints(
                constraints.required(), constraints.oneOf(), constraints.minimum(), constraints.maximum(), pattern));
    }

    /** The same, meaning what a term of a vocabulary means: {@code schema:headline}, {@code dcterms:publisher}. */
    Column means(String prefixed) {
        return new Column(name, type, description, constraints, Vocabulary.address(prefixed));
    }

    private Column with(Constraints changed) {
        return new Column(name, type, description, changed, term);
    }
}
