package dev.pressmark.job.reading;

import dev.pressmark.archive.article.Settlement.Archived;
import dev.pressmark.archive.article.Settlement.RecordOutcome;
import dev.pressmark.archive.article.Settlement.Rejected;
import dev.pressmark.archive.source.PendingFile;
import dev.pressmark.article.Article;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Sha256;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.article.Verdict;
import dev.pressmark.match.trait.Traits;
import dev.pressmark.normalise.Normaliser;
import dev.pressmark.read.RawRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Decides what becomes of a record: reads it, normalises it, never throws for what is in it. Thread-safe. */
public final class RecordSettler {

    /** What is said of a file or record that takes too long. */
    public static final Problem TOO_LONG = new Problem(
            ProblemCode.TAKES_TOO_LONG,
            "Reading it takes more of a processor's time than a record is given; raise max-record-time to have it read");

    private final Normaliser normaliser;
    private final TimedSteps steps;

    RecordSettler(Normaliser normaliser, TimedSteps steps) {
        this.normaliser = normaliser;
        this.steps = steps;
    }

    /** Whether so many records are being computed still though they were rejected that the others would not get on. */
    boolean isHeldUp() {
        return steps.areHeldUp();
    }

    /** What becomes of each of some records; one that takes too long is rejected, and does not hold up the others. */
    List<RecordOutcome> settle(FileReading.Subject subject, List<RawRecord> some) {
        List<Supplier<RecordOutcome>> each = new ArrayList<>(some.size());
        some.forEach(record -> each.add(() -> settle(subject, record)));
        return steps.compute(each, late -> {
            RawRecord record = some.get(late);
            return new Rejected(record.member(), record.number(), TOO_LONG, Sha256.hex(record.bytes()));
        });
    }

    private RecordOutcome settle(FileReading.Subject subject, RawRecord record) {
        PendingFile file = subject.file();
        String sha256 = Sha256.hex(record.bytes());
        String path = SourceRecord.path(file.path(), record.member());
        SourceRecord source = new SourceRecord(file.input(), path, record.number(), sha256);
        try {
            return verdict(record)
                    .fold(
                            raw -> archive(record, source, raw, subject.description()),
                            problem -> new Rejected(record.member(), record.number(), problem, sha256));
        } catch (RuntimeException | StackOverflowError e) {
            Problem fault = ProgramFault.of(e, file.input() + "/" + path + " record " + record.number());
            return new Rejected(record.member(), record.number(), fault, sha256);
        }
    }

    /** What can be read from a record; that the program failed on it is one of its problems. */
    public static Verdict<RawArticle> verdict(RawRecord record) {
        try {
            return record.read();
        } catch (RuntimeException | StackOverflowError e) {
            Problem fault = ProgramFault.of(e, record.member() + " record " + record.number());
            return Verdict.rejected(fault.code(), fault.message());
        }
    }

    private RecordOutcome archive(RawRecord record, SourceRecord source, RawArticle raw, InputDescription description) {
        Article article = normaliser.normalise(source, raw, description);
        return new Archived(record.member(), article, Traits.of(article));
    }
}
