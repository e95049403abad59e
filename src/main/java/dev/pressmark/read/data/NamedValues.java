package dev.pressmark.read.data;

import java.util.ArrayList;
import java.util.List;

/** Objects that have a value beside a name: where the value is in words, the name only tells what kind of value it is. */
final class NamedValues {

    private static final String NAME = ".name";
    private static final String VALUE = ".value";

    private NamedValues() {}

    /** The values without the names of those that say something: {@code {"name": "subject", "value": "Ferries"}}. */
    static List<Cell> without(List<Cell> cells) {
        List<Cell> values = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            if (i + 1 == cells.size() || !isKindOf(cells.get(i), cells.get(i + 1))) {
                values.add(cells.get(i));
            }
        }
        return values;
    }

    private static boolean isKindOf(Cell name, Cell value) {
        return name.name().endsWith(NAME)
                && value.name().endsWith(VALUE)
                && stem(name, NAME).equals(stem(value, VALUE))
                && isInWords(value.value());
    }

    private static String stem(Cell cell, String ending) {
        return cell.name().substring(0, cell.name().length() - ending.length());
    }

    /** Whether a value has a letter in it; what is a number alone names nobody and nothing. */
    static boolean isInWords(String value) {
        return value.codePoints().anyMatch(Character::isLetter);
    }
}
