package dev.pressmark.read.container;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The places in compressed data at which expanding can begin: the first byte, and where one gzip member follows another,
 * as the records of a web archive do.
 */
final class ExpandedStarts {

    /** The length of a member is stated in as many bits. */
    private static final long STATED = 1L << 32;

    private final Deque<Start> starts = new ArrayDeque<>();
    /** Behind the member that has ended last: the data may end there too. */
    private @Nullable Start next;

    /**
     * A place.
     *
     * @param compressed in the compressed data, in bytes
     * @param expanded   in what comes out of them
     */
    record Start(long compressed, long expanded) {}

    ExpandedStarts(Start first) {
        starts.add(first);
    }

    /**
     * A member has ended.
     *
     * @param compressed where the next begins in the compressed data
     * @param length     what it states its expanded length to be, the highest bits of longer ones left out
     * @param handedOut  how far, in what comes out, the data had been read before its end was found
     */
    void memberEnded(long compressed, long length, long handedOut) {
        long begun = starts.getLast().expanded();
        long end = begun + length;
        if (end < handedOut) {
            end += (handedOut - end + STATED - 1) / STATED * STATED;
        }
        next = new Start(compressed, end);
    }

    /** A member begins, where the one before has ended. */
    void memberBegun() {
        if (next != null) {
            starts.add(next);
        }
    }

    /** The last start up to a place in what comes out; those before it are forgotten. */
    Start before(long expanded) {
        Start start = starts.removeFirst();
        while (!starts.isEmpty() && starts.getFirst().expanded() <= expanded) {
            start = starts.removeFirst();
        }
        starts.addFirst(start);
        return start;
    }
}
