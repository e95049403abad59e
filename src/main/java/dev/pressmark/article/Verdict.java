package dev.pressmark.article;

import java.util.function.Function;

/**
 * A value, or the problem that stands in its place. Bad input is ordinary here: it is returned, not thrown.
 *
 * @param <T> type of the value
 */
public sealed interface Verdict<T> {

    /** It could be made of the input. */
    record Accepted<T>(T value) implements Verdict<T> {

        @Override
        public <R> R fold(Function<? super T, ? extends R> accepted, Function<? super Problem, ? extends R> rejected) {
            return accepted.apply(value);
        }
    }

    /** It could not. */
    record Rejected<T>(Problem problem) implements Verdict<T> {

        @Override
        public <R> R fold(Function<? super T, ? extends R> accepted, Function<? super Problem, ? extends R> rejected) {
            return rejected.apply(problem);
        }
    }

    static <T> Verdict<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Verdict<T> rejected(ProblemCode code, String message) {
        return new Rejected<>(new Problem(code, message));
    }

    /** What the one or the other function makes of it. */
    <R> R fold(Function<? super T, ? extends R> accepted, Function<? super Problem, ? extends R> rejected);
}
