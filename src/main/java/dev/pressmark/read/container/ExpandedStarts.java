package dev.pressmark.read.container;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The places in compressed data at which expanding can begin: the first byte, and where one gzip member follows another,
 * as the records of a web archive do.
 */
final class ExpandedStarts {

    private final Deque<Start> starts = new ArrayDeque<>();

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

    /** The start that was added first, if none was forgotten. */
    Start first() {
        return starts.getFirst();
    }

    /** A member begins; the data may also be begun with it. */
    void begun(long compressed, long expanded) {
        starts.add(new Start(compressed, expanded));
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
