package dev.pressmark.article;

/**
 * Why a file or record was rejected.
 *
 * @param code    stable, for programs
 * @param message for people: what is wrong, and what to do where there is something to do; what exceeds 1,000 characters
 *                is cut, with an ellipsis in its place
 */
public record Problem(ProblemCode code, String message) {

    private static final int MAX_LENGTH = 1000;

    public Problem {
        message = WholeCharacters.upTo(MAX_LENGTH, message);
    }
}
