package dev.pressmark.report;

/**
 * A column of a report.
 *
 * @param name        as in the header
 * @param type        how its values are written
 * @param description a sentence for whoever reads the report
 */
record Column(String name, Type type, String description) {

    /** How values are written; the names in lower case are Table Schema's types. */
    enum Type {
        /** Always quoted. */
        TEXT("string", true),
        /** Bare: a date in ISO 8601 or EDTF at whatever precision is known, which no type of Table Schema covers. */
        PARTIAL_DATE("string", false),
        INTEGER("integer", false),
        NUMBER("number", false),
        /** Bare, {@code true} or {@code false}. */
        BOOLEAN("boolean", false),
        /** Bare, ISO 8601 in UTC. */
        DATETIME("datetime", false);

        private final String schemaType;
        private final boolean quoted;

        Type(String schemaType, boolean quoted) {
            this.schemaType = schemaType;
            this.quoted = quoted;
        }

        String schemaType() {
            return schemaType;
        }

        boolean isQuoted() {
            return quoted;
        }
    }

    static Column text(String name, String description) {
        return new Column(name, Type.TEXT, description);
    }

    static Column partialDate(String name, String description) {
        return new Column(name, Type.PARTIAL_DATE, description);
    }

    static Column integer(String name, String description) {
        return new Column(name, Type.INTEGER, description);
    }

    static Column number(String name, String description) {
        return new Column(name, Type.NUMBER, description);
    }

    static Column bool(String name, String description) {
        return new Column(name, Type.BOOLEAN, description);
    }

    static Column datetime(String name, String description) {
        return new Column(name, Type.DATETIME, description);
    }
}
