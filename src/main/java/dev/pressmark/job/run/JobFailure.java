package dev.pressmark.job.run;

/** A job that cannot be executed. Its message is for people: what is wrong, and what to do. */
public final class JobFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JobFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
