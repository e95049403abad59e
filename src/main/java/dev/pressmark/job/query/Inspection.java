package dev.pressmark.job.query;

import dev.pressmark.article.Problem;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.job.reading.FileOpening;
import dev.pressmark.job.reading.FormatReaders;
import dev.pressmark.job.reading.ProgramFault;
import dev.pressmark.job.reading.RecordSettler;
import dev.pressmark.job.reading.TimedSteps;
import dev.pressmark.jobfile.JobFile.Limits;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the readers make of one file, without a job and without storing anything. */
public final class Inspection {

    private final TimedSteps steps;
    private final FileOpening opening;
    private final long maxRecordBytes;

    /** @param limits what a record may have of bytes and of a processor's time */
    public Inspection(Limits limits) {
        this.steps = new TimedSteps(limits.recordTime());
        this.opening = new FileOpening(FormatReaders.withBuiltInAuthorities(), steps);
        this.maxRecordBytes = limits.recordBytes();
    }

    /**
     * A record of the file.
     *
     * @param member  the member of a container it stands in; empty outside containers
     * @param number  its place in file or member, from 1
     * @param bytes   how many it has
     * @param verdict what was read from it
     */
    public record Found(String member, long number, int bytes, Verdict<RawArticle> verdict) {}

    /**
     * Reads a file to its end.
     *
     * @param found receives each record
     * @return why it could not be read to its end; null when it could
     * @throws IOException when it cannot be opened
     */
    public @Nullable Problem read(Path file, Consumer<Found> found) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(RecordSource.of(file.toString(), file.toRealPath(), stream, maxRecordBytes), found);
        }
    }

    private @Nullable Problem read(RecordSource source, Consumer<Found> found) {
        try (RecordCursor cursor = opening.open(source)) {
            for (RawRecord record = cursor.next(); record != null; record = cursor.next()) {
                if (steps.areHeldUp()) {
                    return RecordSettler.TOO_LONG;
                }
                found.accept(new Found(record.member(), record.number(), record.bytes().length, verdict(record)));
            }
            return null;
        } catch (IOException e) {
            return UnreadableException.problem(e);
        } catch (RuntimeException | StackOverflowError e) {
            return ProgramFault.of(e, source.name());
        }
    }

    private Verdict<RawArticle> verdict(RawRecord record) {
        Supplier<Verdict<RawArticle>> reading = () -> RecordSettler.verdict(record);
        List<Verdict<RawArticle>> read = steps.compute(
                List.of(reading),
                late -> Verdict.rejected(RecordSettler.TOO_LONG.code(), RecordSettler.TOO_LONG.message()));
        return read.get(0);
    }
}
