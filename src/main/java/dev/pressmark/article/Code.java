package dev.pressmark.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The stable codes by which databases, reports and tables name the values of an enum: {@code credit_line}. */
public final class Code {

    private Code() {}

    /** The code of a value. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value that has a code.
     *
     * @throws IllegalArgumentException when none has; its message lists those there are
     */
    public static <E extends Enum<E>> E value(Class<E> type, String code) {
        try {
            return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String codes = Arrays.stream(type.getEnumConstants()).map(Code::of).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("'" + code + "' is none of " + codes, e);
        }
    }
}
