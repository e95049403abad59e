package dev.pressmark.authority;

import java.util.regex.Pattern;

/** How an editorial office signs where it names nobody: {@code Redaktion}, {@code Redacción Deportes}, {@code DS-Redaktion}. */
public final class EditorialOffice {

    private static final Pattern SIGNATURE = Pattern.compile("(?iu)(?:[\\p{L}\\p{M}\\p{Nd}.&]{2,20}[\\p{Pd} ])?"
            + WordList.EDITORIAL_OFFICE.anyOf()
            + "(?:[\\p{Pd} ][\\p{L}\\p{M}]{2,20})?");

    private EditorialOffice() {}

    /** Whether the words are such a signature: the office, and at most one word for whose it is and one for which. */
    public static boolean is(String words) {
        return SIGNATURE.matcher(words).matches();
    }
}
