package dev.pressmark.read;

import dev.pressmark.article.ProblemCode;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of a file whose format has to be parsed whole before it can be cut. */
public final class RecordList implements RecordCursor {

    private final Iterator<RawRecord> records;

    public RecordList(List<RawRecord> records) {
        this.records = records.iterator();
    }

    /** The one record of a file that is rejected as a whole. */
    public static RecordList rejected(byte[] bytes, ProblemCode code, String message) {
        return new RecordList(List.of(RawRecord.rejected(1, bytes, code, message)));
    }

    @Override
    public @Nullable RawRecord next() {
        return records.hasNext() ? records.next() : null;
    }
}
