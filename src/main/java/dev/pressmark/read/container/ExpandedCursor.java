package dev.pressmark.read.container;

import dev.pressmark.read.Bookmark;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.container.ExpandedStarts.Start;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records in compressed data; its bookmarks lie where expanding can begin, and note how far to go on from there. */
final class ExpandedCursor implements RecordCursor {

    private final RecordCursor inside;
    private final ExpandedStarts starts;

    ExpandedCursor(RecordCursor inside, ExpandedStarts starts) {
        this.inside = inside;
        this.starts = starts;
    }

    /** Where expanding is to begin. */
    static Start start(Bookmark bookmark) {
        return new Start(bookmark.offset(), bookmark.number(0));
    }

    /** The place in what comes out, as the reader of that has marked it. */
    static Bookmark inside(Bookmark bookmark) {
        return new Bookmark(bookmark.number(1), bookmark.words(2));
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        return inside.next();
    }

    @Override
    public @Nullable Bookmark bookmark() {
        Bookmark place = inside.bookmark();
        if (place == null) {
            return null;
        }
        Start start = starts.before(place.offset());
        return Bookmark.of(start.compressed(), place.notes(), start.expanded(), place.offset());
    }

    @Override
    public void close() throws IOException {
        inside.close();
    }
}
