package dev.pressmark.job;

import dev.pressmark.archive.PendingFile;
import dev.pressmark.archive.Settlement;
import dev.pressmark.archive.Settlement.Deferred;
import dev.pressmark.archive.Settlement.RecordOutcome;
import dev.pressmark.archive.Settlement.Refused;
import dev.pressmark.archive.Settlement.Unchanged;
import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.Sha256;
import dev.pressmark.job.FileReading.Subject;
import dev.pressmark.read.FileContent;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.UnreadableException;
import dev.pressmark.scan.Input;
import dev.pressmark.scan.PathName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what becomes of a pending file: reads it, normalises its records, never throws for what is in them. Of a file
 * of many records it settles the first portion. Thread-safe.
 */
final class FileSettler {

    private static final Logger LOG = LoggerFactory.getLogger(FileSettler.class);
    /** A larger file is read from the disk as its records are cut. */
    private static final long IN_MEMORY = PendingBatches.MAX_BYTES;

    private final List<Input> inputs;
    private final long maxRecordBytes;
    private final FormatReaders readers;
    private final RecordSettler records;
    private final TimedSteps steps;
    private final Consumer<FileReading> unfinished;

    /** @param unfinished is handed what remains to be read of a file of which the first portion is settled */
    FileSettler(
            List<Input> inputs,
            long maxRecordBytes,
            FormatReaders readers,
            RecordSettler records,
            TimedSteps steps,
            Consumer<FileReading> unfinished) {
        this.inputs = inputs;
        this.maxRecordBytes = maxRecordBytes;
        this.readers = readers;
        this.records = records;
        this.steps = steps;
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
            return content.fold(
                    bytes -> settle(file, input, bytes),
                    large -> settle(file, input, large),
                    problem -> refuse(file, problem, null),
                    () -> Settlement.of(file, new Deferred()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{}/{} could not be processed", file.input(), file.path(), e);
            return refuse(file, RecordSettler.fault(e), null);
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
        if (isReadBefore(subject)) {
            return Settlement.of(file, new Unchanged());
        }
        try {
            RecordSource source =
                    RecordSource.of(file.path(), bytes, maxRecordBytes).laidOut(input.layout());
            return firstPortion(FileReading.begin(subject, open(source), () -> {}));
        } catch (IOException e) {
            return refuse(file, UnreadableException.problem(e), subject.sha256());
        }
    }

    private Settlement settle(PendingFile file, Input input, FileContent.Large large) {
        try {
            InputStream stream = large.open();
            try {
                RecordSource source = RecordSource.of(file.path(), large.path(), stream, maxRecordBytes)
                        .laidOut(input.layout());
                // What is refused at once need not be hashed first: every run tries it again.
                RecordCursor cursor = open(source);
                Subject subject = new Subject(file, input.description(), large.sha256(), large::isUnchanged);
                if (!isReadBefore(subject)) {
                    return firstPortion(FileReading.begin(subject, cursor, stream));
                }
                FileReading.letGo(cursor);
                FileReading.letGo(stream);
                return Settlement.of(file, new Unchanged());
            } catch (IOException e) {
                FileReading.letGo(stream);
                throw e;
            }
        } catch (IOException e) {
            return refuse(file, UnreadableException.problem(e), null);
        }
    }

    /** A file whose format has to be parsed whole is given as much time as a record. */
    private RecordCursor open(RecordSource source) throws IOException {
        Supplier<Opening> opening = () -> {
            try {
                return new Opening(readers.open(source), null);
            } catch (IOException e) {
                return new Opening(null, e);
            }
        };
        UnreadableException late =
                new UnreadableException(RecordSettler.TOO_LONG.code(), RecordSettler.TOO_LONG.message());
        return steps.compute(List.of(opening), place -> new Opening(null, late))
                .get(0)
                .cursor();
    }

    private record Opening(
            @Nullable RecordCursor opened, @Nullable IOException failure) {

        RecordCursor cursor() throws IOException {
            if (failure != null) {
                throw failure;
            }
            return Objects.requireNonNull(opened);
        }
    }

    private static boolean isReadBefore(Subject subject) {
        PendingFile file = subject.file();
        return file.progress() == 0
                && file.rejectedFor() == null
                && subject.sha256().equals(file.readBefore());
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
