package dev.pressmark.read.data;

import dev.pressmark.read.record.Placeholder;

/** A value whose name is known. */
record KnownValue(KnownName meaning, Cell cell) {

    String part() {
        return meaning.part();
    }

    /** A table that a program has printed has a word where a value is missing, in the column of the text as in any other. */
    boolean saysSomething() {
        return !cell.value().isBlank() && !Placeholder.is(cell.value().strip());
    }
}
