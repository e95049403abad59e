package dev.pressmark.job.reading;

import dev.pressmark.archive.article.Settlement;
import dev.pressmark.archive.article.Settlement.Deferred;
import dev.pressmark.archive.article.Settlement.RecordOutcome;
import dev.pressmark.archive.article.Settlement.Refused;
import dev.pressmark.archive.article.Settlement.Unchanged;
import dev.pressmark.archive.source.PendingFile;
import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.Sha256;
import dev.pressmark.job.reading.FileReading.Subject;
import dev.pressmark.read.Bookmark;
import dev.pressmark.read.FileContent;
import dev.pressmark.read.FileContent.Large;
import dev.pressmark.read.FileContent.Unreadable;
import dev.pressmark.read.FileContent.Whole;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.UnreadableException;
import dev.pressmark.scan.Input;
import dev.pressmark.scan.PathName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of a pending file: reads it, normalises its records, never throws for what is in them. Of a file
 * of many records it settles the first portion. Thread-safe.
 */
final class FileSettler {

    /** A larger file is read from the disk as its records are cut. */
    private static final long IN_MEMORY = PendingBatches.MAX_BYTES;

    private final List<Input> inputs;
    private final long maxRecordBytes;
    private final FileOpening opening;
    private final RecordSettler records;
    private final Consumer<FileReading> unfinished;

    /** @param unfinished is handed what remains to be read of a file of which the first portion is settled */
    FileSettler(
            List<Input> inputs,
            long maxRecordBytes,
            FileOpening opening,
            RecordSettler records,
            Consumer<FileReading> unfinished) {
        this.inputs = inputs;
        this.maxRecordBytes = maxRecordBytes;
        this.opening = opening;
        this.records = records;
        this.unfinished = unfinished;
    }

    Settlement settle(PendingFile file) {
        try {
            Optional<Input> covering = input(file);
            if (covering.isEmpty()) {
                return Settlement.of(file, new Deferred());
            }
            Input input = covering.get();
            Path path = PathName.resolve(input.folder(), file.path());
            FileContent content = FileContent.read(path, file.bytes(), file.modified(), IN_MEMORY);
            if (content instanceof Whole whole) {
                return settle(file, input, whole.bytes());
            } else if (content instanceof Large large) {
                return settle(file, input, large);
            } else if (content instanceof Unreadable unreadable) {
                return refuse(file, unreadable.problem(), null);
            }
            return Settlement.of(file, new Deferred());
        } catch (RuntimeException | StackOverflowError e) {
            return refuse(file, ProgramFault.of(e, file.input() + "/" + file.path()), null);
        }
    }

    /**
     * Two inputs may share a folder and differ in the files they take. A run that is resumed may find that its job file
     * covers a file no more.
     */
    private Optional<Input> input(PendingFile file) {
        return inputs.stream()
                .filter(input ->
                        input.key().equals(file.input()) && input.files().matches(file.path()))
                .findFirst();
    }

    private Settlement settle(PendingFile file, Input input, byte[] bytes) {
        Subject subject = new Subject(file, input.description(), Sha256.hex(bytes), () -> true);
        if (isReadBefore(file, subject.sha256())) {
            return Settlement.of(file, new Unchanged());
        }
        try {
            RecordSource source =
                    RecordSource.of(file.path(), bytes, maxRecordBytes).laidOut(input.layout());
            return firstPortion(FileReading.begin(subject, opening.open(source), () -> {}));
        } catch (IOException e) {
            return refuse(file, UnreadableException.problem(e), subject.sha256());
        }
    }

    private Settlement settle(PendingFile file, Input input, Large large) {
        Optional<Bookmark> place =
                Bookmark.parse(file.begun() == null ? null : file.begun().place());
        try {
            // What is refused at once is hashed only if it was read before: every run tries it again.
            String sha256 = file.readBefore() == null ? null : sha256(file, large);
            if (sha256 != null && isReadBefore(file, sha256)) {
                return Settlement.of(file, new Unchanged());
            }
            InputStream stream =
                    place.isEmpty() ? large.open() : large.open(place.get().offset());
            try {
                RecordCursor cursor =
                        opening.open(source(file, large, place, stream).laidOut(input.layout()));
                Subject subject = new Subject(
                        file, input.description(), sha256 == null ? sha256(file, large) : sha256, large::isUnchanged);
                return firstPortion(
                        place.isEmpty()
                                ? FileReading.begin(subject, cursor, stream)
                                : FileReading.goOn(subject, cursor, stream));
            } catch (IOException | RuntimeException | StackOverflowError e) {
                FileReading.letGo(stream);
                throw e;
            }
        } catch (IOException e) {
            return refuse(file, UnreadableException.problem(e), null);
        }
    }

    /** What was hashed when its reading began has the size and the time of change that it had then. */
    private static String sha256(PendingFile file, Large large) throws IOException {
        return file.begun() == null ? large.sha256() : file.begun().sha256();
    }

    private RecordSource source(PendingFile file, Large large, Optional<Bookmark> place, InputStream stream)
            throws IOException {
        if (place.isEmpty()) {
            return RecordSource.of(file.path(), large.path(), stream, maxRecordBytes);
        }
        try (InputStream beginning = large.open()) {
            return RecordSource.of(file.path(), large.path(), beginning, maxRecordBytes)
                    .from(place.get(), stream);
        }
    }

    private static boolean isReadBefore(PendingFile file, String sha256) {
        return file.progress() == 0 && file.rejectedFor() == null && sha256.equals(file.readBefore());
    }

    private Settlement firstPortion(FileReading reading) {
        Subject subject = reading.subject();
        List<RecordOutcome> outcomes = records.settle(subject, reading.portion());
        Settlement settlement = reading.settlement(outcomes);
        if (reading.isOver()) {
            reading.close();
        } else {
            unfinished.accept(reading);
        }
        return settlement.outcome() instanceof Refused refused
                ? refuse(subject.file(), refused.problem(), refused.sha256())
                : settlement;
    }

    private static Settlement refuse(PendingFile file, Problem problem, @Nullable String sha256) {
        boolean again = problem.code() == file.rejectedFor() && problem.code() != ProblemCode.TAKES_TOO_LONG;
        return Settlement.of(file, again ? new Unchanged() : new Refused(problem, sha256));
    }
}
