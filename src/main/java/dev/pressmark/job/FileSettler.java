package dev.pressmark.job;

import dev.pressmark.archive.PendingFile;
import dev.pressmark.archive.Settlement;
import dev.pressmark.article.Article;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.Sha256;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.match.Traits;
import dev.pressmark.normalise.Normaliser;
import dev.pressmark.read.FileContent;
import dev.pressmark.scan.Input;
import dev.pressmark.scan.PathName;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what becomes of a pending file: reads it, normalises it, never throws for what is in it. Thread-safe. */
final class FileSettler {

    private static final Logger LOG = LoggerFactory.getLogger(FileSettler.class);
    private static final long ONLY_RECORD = 1;

    private final List<Input> inputs;
    private final long maxRecordBytes;
    private final FormatReaders readers;
    private final Normaliser normaliser;

    FileSettler(List<Input> inputs, long maxRecordBytes, FormatReaders readers, Normaliser normaliser) {
        this.inputs = inputs;
        this.maxRecordBytes = maxRecordBytes;
        this.readers = readers;
        this.normaliser = normaliser;
    }

    Settlement settle(PendingFile file) {
        try {
            Optional<Input> covering = input(file);
            if (covering.isEmpty()) {
                return new Settlement.Deferred(file);
            }
            Input input = covering.get();
            Path path = PathName.resolve(input.folder(), file.path());
            FileContent content = FileContent.read(path, file.bytes(), file.modified(), maxRecordBytes);
            return content.fold(
                    bytes -> settle(file, input.description(), bytes),
                    problem -> reject(file, problem),
                    () -> new Settlement.Deferred(file));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{}/{} could not be processed", file.input(), file.path(), e);
            String message =
                    String.format(Locale.ROOT, "This program failed on it (%s); please report that, with the file", e);
            return reject(file, new Problem(ProblemCode.PROGRAM_FAULT, message));
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

    private Settlement settle(PendingFile file, InputDescription description, byte[] bytes) {
        String sha256 = Sha256.hex(bytes);
        if (file.rejectedFor() == null && sha256.equals(file.readBefore())) {
            return new Settlement.Unchanged(file);
        }
        SourceRecord source = new SourceRecord(file.input(), file.path(), ONLY_RECORD, sha256);
        return readers.read(bytes, file.path())
                .fold(
                        raw -> archive(file, normaliser.normalise(source, raw, description)),
                        problem -> new Settlement.Rejected(file, ONLY_RECORD, problem, sha256));
    }

    private static Settlement archive(PendingFile file, Article article) {
        return new Settlement.Archived(file, article, Traits.of(article));
    }

    private static Settlement reject(PendingFile file, Problem problem) {
        return problem.code() == file.rejectedFor()
                ? new Settlement.Unchanged(file)
                : new Settlement.Rejected(file, Settlement.Rejected.WHOLE_FILE, problem, null);
    }
}
