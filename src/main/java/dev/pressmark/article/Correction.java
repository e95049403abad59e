package dev.pressmark.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of one field of an article in place of what the article says of itself.
 *
 * @param subject the article
 * @param field   the field
 * @param value   in the form that reports carry; empty when the value is known not to be known
 * @param who     who says so; may be empty
 * @param why     for what reason; may be empty
 * @param where   the file and line it stands in: {@code corrections.csv line 3}
 */
public record Correction(Subject subject, Field<?> field, String value, String who, String why, String where) {

    /** Which article is meant. */
    public sealed interface Subject {}

    /** One version of an article, by its identifier. */
    public record ById(String articleId) implements Subject {

        @Override
        public String toString() {
            return "article " + articleId;
        }
    }

    /**
     * Whatever article is made of a record.
     *
     * @param input  the input folder, relative to the job file; null for any that has the file
     * @param path   the source file, relative to its input folder
     * @param number the record's place in the file, from 1
     */
    public record ByRecord(@Nullable String input, String path, long number) implements Subject {

        @Override
        public String toString() {
            String file = input == null ? path : input + "/" + path;
            return String.format(Locale.ROOT, "%s, record %d", file, number);
        }
    }

    /** The claim it makes: the strongest there is. */
    public Claim claim() {
        String reason = who.isEmpty() || why.isEmpty() ? who + why : who + ": " + why;
        return new Claim(field, value, Basis.CORRECTION, reason.isEmpty() ? where : where + " (" + reason + ")");
    }
}
