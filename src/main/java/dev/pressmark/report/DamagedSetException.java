package dev.pressmark.report;

import java.io.IOException;

/** An earlier set cannot be built on: a file of it has been changed. */
final class DamagedSetException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedSetException(String message) {
        super(message);
    }
}
