package dev.pressmark.job;

/** An article that the archive does not have. */
public final class UnknownArticleException extends Exception {

    private static final long serialVersionUID = 1L;

    UnknownArticleException(String message) {
        super(message);
    }
}
