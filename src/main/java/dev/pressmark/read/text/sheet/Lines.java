package dev.pressmark.read.text.sheet;

import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDates;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a text, found once and read where they stand: a text may have millions. Counted from 0. */
public final class Lines {

    private final String text;
    /** Where each line begins and ends, without its margins. */
    private final int[] starts;

    private final int[] ends;
    private final int count;
    private final Map<Integer, List<PrintedDate>> dates = new HashMap<>();

    public Lines(String text) {
        this.text = text;
        int[] first = new int[64];
        int[] behind = new int[64];
        int n = 0;
        for (int from = 0, to; from <= text.length(); from = to + 1) {
            int feed = text.indexOf('\n', from);
            to = feed < 0 ? text.length() : feed;
            if (n == first.length) {
                first = Arrays.copyOf(first, n * 2);
                behind = Arrays.copyOf(behind, n * 2);
            }
            int start = from;
            int end = to;
            while (start < end && isMargin(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            first[n] = start;
            behind[n] = end;
            n++;
        }
        this.starts = first;
        this.ends = behind;
        this.count = n;
    }

    /** What may stand before a line: white space, or the sign by which wires have a line set by itself. */
    private static boolean isMargin(char c) {
        return c == '^' || Character.isWhitespace(c);
    }

    public int count() {
        return count;
    }

    /** The line without white space at its ends. */
    public String line(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** The dates printed in the line. */
    public List<PrintedDate> dates(int i) {
        return dates.computeIfAbsent(i, line -> PrintedDates.in(line(line)));
    }

    public boolean isBlank(int i) {
        return i < 0 || i >= count || starts[i] == ends[i];
    }

    /** How many spaces stand before the first word. */
    int indent(int i) {
        return starts[i] - 1 - text.lastIndexOf('\n', starts[i] - 1);
    }

    /** Without the white space at its ends. */
    public int length(int i) {
        return ends[i] - starts[i];
    }

    /** The first line from {@code i} on with something on it, or the count of lines. */
    public int nextInked(int i) {
        int at = i;
        while (at < count && isBlank(at)) {
            at++;
        }
        return at;
    }

    /** The last line before {@code i} with something on it, or -1. */
    public int previousInked(int i) {
        int at = i - 1;
        while (at >= 0 && isBlank(at)) {
            at--;
        }
        return at;
    }

    public char charAt(int i, int column) {
        return text.charAt(starts[i] + column);
    }

    /** The lines from one on up to the first empty one, joined by spaces. */
    public String paragraph(int i, int mostLines, int mostCharacters) {
        StringBuilder paragraph = new StringBuilder();
        for (int k = i; k < i + mostLines && !isBlank(k) && paragraph.length() < mostCharacters; k++) {
            paragraph.append(k == i ? "" : " ");
            appendTo(paragraph, k, 0, Math.min(length(k), mostCharacters));
        }
        return paragraph.toString();
    }

    /** Appends the characters of a line from one column to another. */
    public void appendTo(StringBuilder target, int i, int from, int to) {
        // JDK 17 appends a part of a text character by character
        target.append(text.substring(starts[i] + Math.min(from, to), starts[i] + to));
    }
}
