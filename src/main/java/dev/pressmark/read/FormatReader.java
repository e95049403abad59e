package dev.pressmark.read;

import java.io.IOException;

/** Reads the files of one format: cuts them into records, and reads what each record claims about itself. Thread-safe. */
public interface FormatReader {

    /** Whether a file that begins so is of this format: told by its content, and by its name only where that is open. */
    boolean recognises(FileHead head);

    /**
     * Begins to read a file of this format. Records are cut one by one, so that a file of any size is read in bounded
     * memory.
     *
     * @throws IOException when the file cannot be read, or is damaged
     */
    RecordCursor open(RecordSource source) throws IOException;
}
