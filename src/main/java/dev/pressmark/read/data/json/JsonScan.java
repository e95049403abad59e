package dev.pressmark.read.data.json;

import dev.pressmark.read.data.stream.RecordBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds where values of JSON end, by their brackets and quotation marks alone; whether they are right otherwise is seen
 * when they are read.
 */
final class JsonScan {

    /** Deeper brackets are counted, not matched. */
    private static final int MATCHED = 64;

    private static final int LONGEST_NAME = 200;

    private final RecordBytes bytes;
    /** What another record begins with: a line feed, the indentation, a bracket; empty when there is nothing to tell. */
    private byte[] opening = new byte[0];

    JsonScan(RecordBytes bytes) {
        this.bytes = bytes;
    }

    /** The brackets do not match, or another record begins within a string. */
    static final class BrokenException extends IOException {

        private static final long serialVersionUID = 1L;

        private final boolean atEnd;

        BrokenException(String message, boolean atEnd) {
            super(message);
            this.atEnd = atEnd;
        }

        /** Hostile files break often, and nobody asks where in this program. */
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }

        /** Whether the file ended before the value did. */
        boolean isAtEnd() {
            return atEnd;
        }
    }

    void recordsOpenWith(byte[] begin) {
        this.opening = begin.clone();
    }

    /** Goes on to what is not white space, and says what it is without taking it. */
    int skipSpace() throws IOException {
        int c = bytes.peek();
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            bytes.skip();
            c = bytes.peek();
        }
        return c;
    }

    /** Goes on behind the value that comes next, whatever it is. */
    void value() throws IOException {
        int c = skipSpace();
        if (c == '{' || c == '[') {
            bytes.skip();
            container(c == '{' ? 1 : 0, 1);
        } else if (c == '"') {
            bytes.skip();
            string();
        } else {
            long begin = bytes.position();
            while (c != RecordBytes.END && c != ',' && c != ']' && c != '}' && c > ' ') {
                bytes.skip();
                c = bytes.peek();
            }
            if (bytes.position() == begin) {
                throw c == RecordBytes.END ? brokenOff() : broken("a value is missing");
            }
        }
    }

    /** Goes on behind the end of as many objects as are open. */
    void objects(int open) throws IOException {
        container((1L << open) - 1, open);
    }

    /** Goes on behind the end of the list that is open. */
    void list() throws IOException {
        container(0, 1);
    }

    /**
     * @param kinds a bit for each open container, the innermost the lowest, set when it is an object
     */
    private void container(long kinds, int open) throws IOException {
        long objects = kinds;
        int depth = open;
        int deepest = open;
        while (depth > 0) {
            int c = bytes.read();
            switch (c) {
                case '"' -> string();
                case '{' -> {
                    objects = objects << 1 | 1;
                    deepest = Math.max(deepest, ++depth);
                }
                case '[' -> {
                    objects <<= 1;
                    deepest = Math.max(deepest, ++depth);
                }
                case '}', ']' -> {
                    if (deepest <= MATCHED && (objects & 1) != (c == '}' ? 1 : 0)) {
                        throw broken("a bracket does not match");
                    }
                    objects >>>= 1;
                    depth--;
                }
                case RecordBytes.END -> throw brokenOff();
                default -> {}
            }
        }
    }

    private void string() throws IOException {
        while (true) {
            int c = bytes.read();
            if (c == '"') {
                return;
            }
            if (c == '\\') {
                bytes.read();
            } else if (c == '\n' && opening.length > 1 && opening[0] == '\n' && isOpening()) {
                throw broken("a quotation mark is missing");
            } else if (c == RecordBytes.END) {
                throw brokenOff();
            }
        }
    }

    private boolean isOpening() throws IOException {
        return bytes.isNext(Arrays.copyOfRange(opening, 1, opening.length));
    }

    /** The name that comes next, and goes on to its value; at the end of the object its bracket is taken, and none given. */
    Optional<String> name() throws IOException {
        int c = skipSpace();
        while (c == ',') {
            bytes.skip();
            c = skipSpace();
        }
        bytes.read();
        if (c == '}') {
            return Optional.empty();
        }
        if (c != '"') {
            throw c == RecordBytes.END ? brokenOff() : broken("a name is missing");
        }
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        for (c = bytes.read(); c != '"'; c = bytes.read()) {
            if (c == '\\') {
                c = bytes.read();
            }
            if (c == RecordBytes.END) {
                throw brokenOff();
            }
            if (name.size() < LONGEST_NAME) {
                name.write(c);
            }
        }
        if (skipSpace() != ':') {
            throw broken("a colon is missing");
        }
        bytes.skip();
        return Optional.of(name.toString(StandardCharsets.UTF_8));
    }

    private static BrokenException brokenOff() {
        return new BrokenException("it breaks off", true);
    }

    private static BrokenException broken(String message) {
        return new BrokenException(message, false);
    }

    /**
     * Goes on to where a record may begin.
     *
     * @param mayGoBack whether it may be among the bytes that were read in vain
     * @return false when there is no such place
     */
    boolean resume(boolean mayGoBack) throws IOException {
        if (opening.length > 0 && mayGoBack && bytes.back(opening)) {
            return true;
        }
        while (opening.length == 0 || !bytes.isNext(opening)) {
            if (bytes.read() == RecordBytes.END) {
                return false;
            }
        }
        return true;
    }
}
