package dev.pressmark.jobfile;

import java.util.List;

/** A job file that cannot be used. Its message lists everything that is wrong with it, a line each. */
public final class JobFileException extends Exception {

    /** @param problems each with file, line and column in front, where it has a place */
    JobFileException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
