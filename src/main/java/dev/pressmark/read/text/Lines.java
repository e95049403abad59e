package dev.pressmark.read.text;

import java.util.Arrays;

/** The lines of a text, found once and read where they stand: a text may have millions. Counted from 0. */
final class Lines {

    private final String text;
    private final int[] starts;
    private final int count;

    Lines(String text) {
        this.text = text;
        int[] found = new int[64];
        int n = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (n + 1 >= found.length) {
                found = Arrays.copyOf(found, found.length * 2);
            }
            found[n++] = i + 1;
        }
        this.starts = found;
        this.count = n;
    }

    int count() {
        return count;
    }

    /** The line without white space at its ends. */
    String line(int i) {
        return text.substring(firstInk(i), end(i));
    }

    boolean isBlank(int i) {
        return i < 0 || i >= count || firstInk(i) >= end(i);
    }

    /** How many spaces stand before the first word. */
    int indent(int i) {
        return firstInk(i) - starts[i];
    }

    /** Without the white space at its ends. */
    int length(int i) {
        return end(i) - firstInk(i);
    }

    /** The first line from {@code i} on with something on it, or the count of lines. */
    int nextInked(int i) {
        int at = i;
        while (at < count && isBlank(at)) {
            at++;
        }
        return at;
    }

    /** The last line before {@code i} with something on it, or -1. */
    int previousInked(int i) {
        int at = i - 1;
        while (at >= 0 && isBlank(at)) {
            at--;
        }
        return at;
    }

    char charAt(int i, int column) {
        return text.charAt(firstInk(i) + column);
    }

    /** Appends the characters of a line from one column to another. */
    void appendTo(StringBuilder target, int i, int from, int to) {
        int start = firstInk(i);
        target.append(text, start + Math.min(from, to), start + to);
    }

    private int firstInk(int i) {
        int at = starts[i];
        int end = rawEnd(i);
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int end(int i) {
        int at = rawEnd(i);
        int start = starts[i];
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int rawEnd(int i) {
        return i + 1 < count ? starts[i + 1] - 1 : text.length();
    }
}
