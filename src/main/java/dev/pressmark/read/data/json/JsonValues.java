package dev.pressmark.read.data.json;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RecordLayout;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.UnreadableException;
import dev.pressmark.read.data.CommonNames;
import dev.pressmark.read.data.FieldNames;
import dev.pressmark.read.data.json.JsonScan.BrokenException;
import dev.pressmark.read.data.stream.PlainStream;
import dev.pressmark.read.data.stream.RecordBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file of JSON: objects one after another, the elements of a list, or of one that an object holds under
 * a name that lists of articles go by.
 */
final class JsonValues implements RecordCursor {

    private static final int DEEPEST_LIST = 4;
    /** So many bytes more than there are may be read again, in search of the next record. */
    private static final long RE_READ = 16L << 20;

    private final RecordBytes bytes;
    private final JsonScan scan;
    private final RecordOpening opening;
    private final JsonRecord record;
    private long number;
    private long readAgain;
    private boolean listed;
    private boolean first;
    private boolean over;
    /** How many objects are open around the list. */
    private int around;

    JsonValues(RecordSource source, JsonRecord record) throws IOException {
        this.bytes = new RecordBytes(PlainStream.of(source).stream(), source.maxRecordBytes());
        this.scan = new JsonScan(bytes);
        this.record = record;
        this.opening = new RecordOpening(bytes, scan);
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        while (!over) {
            int c = toNext();
            bytes.begin();
            try {
                if (c == RecordBytes.END) {
                    return end();
                }
                if (cut(c)) {
                    return taken();
                }
            } catch (BrokenException e) {
                return broken(e);
            }
        }
        return null;
    }

    /** Goes on to where the next value is to begin, and tells what is there. */
    private int toNext() throws IOException {
        if (listed && first) {
            first = false;
            return opening.ofList();
        }
        int c = scan.skipSpace();
        while (c == ',') {
            bytes.skip();
            c = scan.skipSpace();
        }
        return c;
    }

    private @Nullable RawRecord end() throws UnreadableException {
        over = true;
        if (listed) {
            throw new UnreadableException(ProblemCode.DAMAGED, "The list of records breaks off; the file is not whole");
        }
        return null;
    }

    /** Whether what begins so was a record, and not a list, or the end of one. */
    private boolean cut(int c) throws IOException {
        if (listed) {
            if (c == ']') {
                bytes.skip();
                listed = false;
                opening.onALine();
                scan.objects(around);
                return false;
            }
            scan.value();
            return true;
        }
        if (c == '[') {
            bytes.skip();
            enter(0);
            return false;
        }
        if (c != '{') {
            throw new BrokenException("neither an object nor a list begins here", false);
        }
        bytes.skip();
        return object(1);
    }

    private void enter(int objects) {
        listed = true;
        first = true;
        around = objects;
    }

    /** Goes through an object, and on into the list of records if it holds one. */
    private boolean object(int level) throws IOException {
        boolean article = false;
        boolean text = false;
        for (Optional<String> name = scan.name(); name.isPresent(); name = scan.name()) {
            article |= record.names().isEssential(name.get());
            text |= record.names().isOf(name.get(), RecordLayout.BODY);
            int c = scan.skipSpace();
            boolean mayHold = (!article || (!text && c == '['))
                    && level < DEEPEST_LIST
                    && CommonNames.LISTS.contains(FieldNames.folded(name.get()));
            if (mayHold && c == '{') {
                bytes.skip();
                if (!object(level + 1)) {
                    return false;
                }
            } else if (mayHold && c == '[') {
                bytes.skip();
                if (scan.skipSpace() == '{' && (!article || opening.isOfArticle(record.names()))) {
                    enter(level);
                    return false;
                }
                scan.list();
            } else {
                scan.value();
            }
        }
        return true;
    }

    private RawRecord taken() {
        number++;
        byte[] taken = bytes.taken();
        opening.see(taken);
        long begin = bytes.beginning();
        if (bytes.isTooLong()) {
            String where = where(begin);
            return RawRecord.rejected(
                    number,
                    where.getBytes(StandardCharsets.UTF_8),
                    ProblemCode.TOO_LARGE,
                    String.format(
                            Locale.ROOT,
                            "%s has %,d bytes and was passed over; raise max-record-size to read it",
                            where,
                            bytes.position() - bytes.beginning()));
        }
        return RawRecord.of(number, taken, () -> record.read(taken, () -> where(begin)));
    }

    private static String where(long begin) {
        return String.format(Locale.ROOT, "The record that begins at byte %,d", begin);
    }

    private RawRecord broken(BrokenException e) throws IOException {
        opening.see(bytes.taken());
        long reached = bytes.position();
        boolean found = scan.resume(readAgain < RE_READ + reached);
        over = !found;
        readAgain += Math.max(0, reached - bytes.position());
        listed = listed && found;
        number++;
        byte[] taken = bytes.taken();
        ProblemCode code = e.isAtEnd() && !found ? ProblemCode.DAMAGED : ProblemCode.MALFORMED;
        long begin = bytes.beginning();
        long length = bytes.position() - begin;
        return RawRecord.of(number, taken, () -> Verdict.rejected(code, message(e, begin, length)));
    }

    private static String message(BrokenException e, long begin, long length) {
        return String.format(
                Locale.ROOT,
                "What begins at byte %,d is not JSON: %s; %,d bytes were passed over",
                begin,
                e.getMessage(),
                length);
    }
}
