package dev.pressmark.read;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of one file, cut from it one after the other. Used by one thread at a time. */
public interface RecordCursor extends Closeable {

    /**
     * The next record. What cannot be made out is a record that is rejected, and the cursor goes on behind it where its
     * format allows.
     *
     * @return null when there is none left
     * @throws IOException when the file cannot be read on, in words
     */
    @Nullable RawRecord next() throws IOException;

    /**
     * Where a later reading can go on behind the record given last.
     *
     * @return null where it has to begin anew, and to pass over the records that there were
     */
    default @Nullable Bookmark bookmark() {
        return null;
    }

    /** Lets go of what the cursor holds open; the source is closed by whoever opened it. */
    @Override
    default void close() throws IOException {}
}
