package dev.pressmark.archive.run;

import dev.pressmark.article.ProblemCode;

/**
 * A file or record that was rejected.
 *
 * @param input   key of its input
 * @param path    relative to the input folder
 * @param record  number of the record; 0 for the file as a whole
 * @param code    stable code of the reason
 * @param message the reason in words
 */
public record Rejection(String input, String path, long record, String code, String message) {

    /** The file or record that it is about, in words. */
    public String subject() {
        return input + "/" + path + (record == 0 ? "" : ", record " + record);
    }

    /** Whether somebody should look at it: what was never meant to be an article is rejected for good. */
    public boolean isUnexpected() {
        return !code.equals(ProblemCode.NOT_AN_ARTICLE.code());
    }
}
