package dev.pressmark.read;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.article.Verdict;
import java.util.function.Supplier;

/**
 * One record as it was cut from its file. To cut is quick and done in order; to read takes longer, and may be done in any
 * order and thread.
 */
public final class RawRecord {

    private final String member;
    private final long number;
    private final byte[] bytes;
    private final Supplier<Verdict<RawArticle>> reading;

    private RawRecord(String member, long number, byte[] bytes, Supplier<Verdict<RawArticle>> reading) {
        this.member = member;
        this.number = number;
        this.bytes = bytes;
        this.reading = reading;
    }

    /**
     * A record of a file that is no container.
     *
     * @param number  its place in the file, from 1
     * @param bytes   what its identity is derived from; not copied
     * @param reading reads what it claims about itself; nothing is thrown for bad input
     */
    public static RawRecord of(long number, byte[] bytes, Supplier<Verdict<RawArticle>> reading) {
        return new RawRecord("", number, bytes, reading);
    }

    /** A record, or stretch of bytes, that is rejected as it is cut. */
    public static RawRecord rejected(long number, byte[] bytes, ProblemCode code, String message) {
        return of(number, bytes, () -> Verdict.rejected(code, message));
    }

    /** The same record, found in a member of a container. */
    public RawRecord in(String container) {
        return new RawRecord(SourceRecord.path(container, member), number, bytes, reading);
    }

    /** The path of the container's member it stands in, as in {@code inner/path}; empty outside containers. */
    public String member() {
        return member;
    }

    /** Its place in the file or member, from 1. */
    public long number() {
        return number;
    }

    /** What its identity is derived from; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Reads what it claims about itself. */
    public Verdict<RawArticle> read() {
        return reading.get();
    }
}
