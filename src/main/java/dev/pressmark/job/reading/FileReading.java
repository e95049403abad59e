package dev.pressmark.job.reading;

import dev.pressmark.archive.article.Settlement;
import dev.pressmark.archive.article.Settlement.Deferred;
import dev.pressmark.archive.article.Settlement.FileOutcome;
import dev.pressmark.archive.article.Settlement.Read;
import dev.pressmark.archive.article.Settlement.RecordOutcome;
import dev.pressmark.archive.article.Settlement.Refused;
import dev.pressmark.archive.article.Settlement.Rejected;
import dev.pressmark.archive.article.Settlement.UnderWay;
import dev.pressmark.archive.source.PendingFile;
import dev.pressmark.archive.source.PendingFile.Begun;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.Bookmark;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.UnreadableException;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A file whose records are being read, a portion at a time, so that a file of any size is read in bounded memory and a
 * transaction stays small. Used by one thread at a time.
 */
final class FileReading implements Closeable {

    /**
     * A file as it is read.
     *
     * @param file        which it is
     * @param description what its owner knows of it
     * @param sha256      of its content
     * @param asScanned   whether it is still what the scan saw
     */
    record Subject(PendingFile file, InputDescription description, String sha256, BooleanSupplier asScanned) {}

    private final Subject subject;
    private final RecordCursor cursor;
    private final Closeable opened;
    private @Nullable Problem broken;
    private @Nullable RawRecord ahead;
    private @Nullable Bookmark place;
    private long cut;

    private FileReading(Subject subject, RecordCursor cursor, Closeable opened) {
        this.subject = subject;
        this.cursor = cursor;
        this.opened = opened;
    }

    /**
     * Begins to read a file, behind the records that a reading before it was interrupted has settled.
     *
     * @param opened is closed with the reading
     */
    static FileReading begin(Subject subject, RecordCursor cursor, Closeable opened) {
        FileReading reading = new FileReading(subject, cursor, opened);
        do {
            reading.advance();
        } while (reading.ahead != null && reading.cut <= subject.file().progress());
        return reading;
    }

    /**
     * Goes on with a reading that was interrupted, from the place that it has marked.
     *
     * @param opened is closed with the reading
     */
    static FileReading goOn(Subject subject, RecordCursor cursor, Closeable opened) {
        FileReading reading = new FileReading(subject, cursor, opened);
        reading.cut = subject.file().progress();
        reading.advance();
        return reading;
    }

    private void advance() {
        ahead = null;
        try {
            ahead = cursor.next();
            cut += ahead == null ? 0 : 1;
        } catch (IOException e) {
            broken = UnreadableException.problem(e);
        } catch (RuntimeException | StackOverflowError e) {
            broken = ProgramFault.of(
                    e, subject.file().input() + "/" + subject.file().path() + " behind record " + cut);
        }
    }

    Subject subject() {
        return subject;
    }

    boolean isOver() {
        return ahead == null;
    }

    /** The next records, as many as one transaction and the memory can take. */
    List<RawRecord> portion() {
        List<RawRecord> records = new ArrayList<>();
        long bytes = 0;
        while (ahead != null && records.size() < PendingBatches.MAX_RECORDS && bytes < PendingBatches.MAX_BYTES) {
            records.add(ahead);
            bytes += ahead.bytes().length;
            if (records.size() == PendingBatches.MAX_RECORDS || bytes >= PendingBatches.MAX_BYTES) {
                place = cursor.bookmark();
            }
            advance();
        }
        return records;
    }

    /** What is to be known to go on behind the records that were handed out last, if that is not all. */
    UnderWay underWay() {
        return new UnderWay(new Begun(subject.sha256(), place == null ? null : place.text()));
    }

    /** What becomes of the file, given what became of these records of it. */
    Settlement settlement(List<RecordOutcome> records) {
        if (!isOver()) {
            return new Settlement(subject.file(), records, underWay());
        }
        if (cut == 0) {
            Problem none = new Problem(ProblemCode.EMPTY, "There is no record in it");
            return Settlement.of(subject.file(), new Refused(broken == null ? none : broken, subject.sha256()));
        }
        List<RecordOutcome> all = new ArrayList<>(records);
        if (broken != null) {
            String where = String.format(Locale.ROOT, "What follows record %d cannot be read: ", cut);
            Problem rest = new Problem(broken.code(), where + broken.message());
            all.add(new Rejected("", cut + 1, rest, subject.sha256()));
        }
        FileOutcome outcome = subject.asScanned().getAsBoolean() ? new Read(subject.sha256()) : new Deferred();
        return new Settlement(subject.file(), all, outcome);
    }

    @Override
    public void close() {
        letGo(cursor);
        letGo(opened);
    }

    /** What was only read loses nothing when closing it fails. */
    static void letGo(Closeable opened) {
        try {
            opened.close();
        } catch (IOException e) {
            // Its content has been read.
        }
    }
}
