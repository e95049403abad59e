package dev.pressmark.report.file;

import dev.pressmark.report.table.Report;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where the rows of a report go as they are read: a file, or several. Closed unfinished, it leaves what it has written. */
public interface RowSink extends Consumer<@Nullable Object[]>, Closeable {

    /**
     * Takes a row.
     *
     * @param values one for each column of the report; what follows is not for the reader
     * @throws java.io.UncheckedIOException when the disk does not take it
     */
    @Override
    void accept(@Nullable Object[] values);

    /** What its file is, when that is not the report whose rows it is given. */
    default Optional<Report> report() {
        return Optional.empty();
    }

    /** Writes what is left, and says what reports there are now: none for copies. They are still to be forced to the disk. */
    List<PublishedFile> finish() throws IOException;
}
