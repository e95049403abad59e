package dev.pressmark.read.text.sheet;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** One article's lines while they are read: which of them have been taken out of the body, and what they claim. */
public final class Sheet {

    private record Placed(int line, Claim claim) {}

    private static final String ABOVE = "above the text";

    private final Lines lines;
    private final int above;
    private final BitSet taken = new BitSet();
    private final List<Placed> claims = new ArrayList<>();
    private int bodyLine;
    private int bodyColumn;
    private int cutLine = -1;
    private int cutLength;

    /** @param above how many lines at the top stand over the text, and are not counted as its lines */
    public Sheet(Lines lines, int above) {
        this.lines = lines;
        this.above = above;
    }

    public int above() {
        return above;
    }

    public Lines lines() {
        return lines;
    }

    /** Claims a value by what a line says; blank ones say nothing. */
    public void claim(int line, Field<?> field, String raw, Basis basis) {
        if (!raw.isBlank()) {
            Claim claim = line < above
                    ? new Claim(field, raw.strip(), basis, ABOVE)
                    : Claim.onLine(line - above + 1, field, raw.strip(), basis);
            claims.add(new Placed(line, claim));
        }
    }

    /** Whether something has been claimed that is so. */
    public boolean claims(Predicate<Claim> condition) {
        return claims.stream().map(Placed::claim).anyMatch(condition);
    }

    /** Takes a line out of the body. */
    public void take(int line) {
        taken.set(line);
    }

    public boolean isTaken(int line) {
        return taken.get(line);
    }

    /** The first line from {@code i} on that has something on it and is still in the body, or the count of lines. */
    public int nextOpen(int i) {
        int at = lines.nextInked(i);
        while (at < lines.count() && isTaken(at)) {
            at = lines.nextInked(at + 1);
        }
        return at;
    }

    /** The last such line before {@code i}, or -1. */
    public int previousOpen(int i) {
        int at = lines.previousInked(i);
        while (at >= 0 && isTaken(at)) {
            at = lines.previousInked(at);
        }
        return at;
    }

    /** The body begins at this column of this line. */
    public void beginBody(int line, int column) {
        bodyLine = line;
        bodyColumn = column;
    }

    /** Of this line, only so many characters are in the body. */
    public void cut(int line, int length) {
        cutLine = line;
        cutLength = length;
    }

    /** How many characters of the line are in the body. */
    int length(int line) {
        return line == cutLine ? cutLength : lines.length(line);
    }

    public int bodyLine() {
        return bodyLine;
    }

    public int bodyColumn() {
        return bodyColumn;
    }

    public List<Claim> claims() {
        return claims.stream()
                .sorted(Comparator.comparingInt(Placed::line))
                .map(Placed::claim)
                .toList();
    }
}
