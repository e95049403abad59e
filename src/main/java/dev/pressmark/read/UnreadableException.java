package dev.pressmark.read;

import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import java.io.IOException;

/** A file, or what is left of it, cannot be read for a reason that can be stated. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public UnreadableException(ProblemCode code, String message) {
        super(message);
        this.problem = new Problem(code, message);
    }

    /** The reason why reading failed: the stated one, or damage. */
    public static Problem problem(IOException failure) {
        if (failure instanceof UnreadableException unreadable) {
            return unreadable.problem();
        }
        String message = failure.getMessage();
        return new Problem(
                ProblemCode.DAMAGED, "It is damaged, or breaks off" + (message == null ? "" : ": " + message));
    }

    /** The reason. */
    public Problem problem() {
        return problem;
    }
}
