package dev.pressmark.read;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place between two records of a file, from which a later reading can go on.
 *
 * @param offset of the first byte to be read
 * @param notes  what the format's reader has to know of the bytes before it: numbers, then words, separated by spaces
 */
public record Bookmark(long offset, String notes) {

    /** A reader that would have to note more begins anew. */
    private static final int MOST_NOTES = 2000;

    /**
     * A place, if it can be noted.
     *
     * @param words   anything
     * @param numbers to be found again as {@link #number}
     */
    public static @Nullable Bookmark of(long offset, String words, long... numbers) {
        StringBuilder notes = new StringBuilder();
        for (long number : numbers) {
            notes.append(number).append(' ');
        }
        notes.append(words);
        return notes.length() > MOST_NOTES ? null : new Bookmark(offset, notes.toString());
    }

    /** One of the numbers in the notes, counted from 0. */
    public long number(int place) {
        return Long.parseLong(notes.split(" ", -1)[place]);
    }

    /** What the notes have behind so many numbers. */
    public String words(int numbers) {
        return notes.split(" ", numbers + 1)[numbers];
    }

    /** As the ledger has it. */
    public String text() {
        return String.format(Locale.ROOT, "%d %s", offset, notes);
    }

    /** What the ledger has; empty when it has none. */
    public static Optional<Bookmark> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        int space = text.indexOf(' ');
        return Optional.of(new Bookmark(Long.parseLong(text.substring(0, space)), text.substring(space + 1)));
    }
}
