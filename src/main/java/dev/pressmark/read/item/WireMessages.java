package dev.pressmark.read.item;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The messages of a wire, cut where the transmission marks their beginning and their end. */
final class WireMessages implements RecordCursor {

    static final char START_OF_TEXT = 2;
    static final char END_OF_TEXT = 3;
    private static final int START_OF_HEADING = 1;
    private static final int END_OF_TRANSMISSION = 4;
    private static final int SYNCHRONOUS_IDLE = 0x16;
    private static final int DELETE = 0x7F;

    private final InputStream stream;
    private final long most;
    private final Function<byte[], Verdict<RawArticle>> reading;
    private long number;
    private boolean begun;

    /**
     * The messages of a source.
     *
     * @param reading what a message claims, from behind its first mark to before its last
     */
    WireMessages(RecordSource source, Function<byte[], Verdict<RawArticle>> reading) {
        this.stream = source.stream();
        this.most = source.maxRecordBytes();
        this.reading = reading;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (!begun) {
            ByteArrayOutputStream between = new ByteArrayOutputStream();
            long passed = passOver(between);
            if (passed > 0) {
                return rejected(
                        between, ProblemCode.DAMAGED, "%,d bytes belong to no message and were passed over", passed);
            }
            if (!begun) {
                return null;
            }
        }
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        begun = false;
        long length = 0;
        int mark = stream.read();
        while (mark >= 0 && mark != END_OF_TRANSMISSION && mark != START_OF_HEADING) {
            if (length++ < most) {
                message.write(mark);
            }
            mark = stream.read();
        }
        begun = mark == START_OF_HEADING;
        if (length > most) {
            return rejected(
                    message, ProblemCode.TOO_LARGE, "It has %,d bytes; raise max-record-size to read it", length);
        }
        byte[] bytes = message.toByteArray();
        return RawRecord.of(++number, bytes, () -> reading.apply(bytes));
    }

    /** Goes on to the next beginning; what stands before it is idle signals, or lost. */
    private long passOver(ByteArrayOutputStream between) throws IOException {
        long lost = 0;
        for (int mark = stream.read(); mark >= 0; mark = stream.read()) {
            if (mark == START_OF_HEADING) {
                begun = true;
                return lost;
            }
            boolean idle = mark <= ' ' || mark == SYNCHRONOUS_IDLE || mark == DELETE;
            lost += idle ? 0 : 1;
            if (!idle && between.size() < most) {
                between.write(mark);
            }
        }
        return lost;
    }

    private RawRecord rejected(ByteArrayOutputStream bytes, ProblemCode code, String message, long count) {
        return RawRecord.rejected(++number, bytes.toByteArray(), code, String.format(Locale.ROOT, message, count));
    }
}
