package dev.pressmark.article;

/**
 * Why a file or record was rejected.
 *
 * @param code    stable, for programs
 * @param message for people: what is wrong, and what to do where there is something to do
 */
public record Problem(ProblemCode code, String message) {

    public Problem {
        message = WholeCharacters.of(message);
    }
}
