package dev.pressmark.report.file;

import java.io.IOException;

/** An earlier set cannot be built on: a file of it has been changed. */
public final class DamagedSetException extends IOException {

    private static final long serialVersionUID = 1L;

    public DamagedSetException(String message) {
        super(message);
    }
}
