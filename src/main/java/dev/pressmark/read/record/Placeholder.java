package dev.pressmark.read.record;

import dev.pressmark.authority.WordList;
import java.util.regex.Pattern;

/** What programs write where they have no value, or where nobody has filled in a form: {@code undefined}, {@code {{author}}}. */
public final class Placeholder {

    private static final int LONGEST = 60;
    private static final Pattern NO_VALUE = Pattern.compile("(?iu)" + WordList.NO_VALUE.anyOf() + "(?:[\\s,;]+"
            + WordList.NO_VALUE.anyOf() + ")*+|\\{\\{[^{}]*\\}\\}|\\$\\{[^{}]*\\}|\\{%[^{}]*%\\}");

    private Placeholder() {}

    /** Whether something that is said says nothing: the whole of it stands for a missing value. */
    public static boolean is(String said) {
        return said.length() <= LONGEST && NO_VALUE.matcher(said).matches();
    }
}
