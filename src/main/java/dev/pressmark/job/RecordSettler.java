package dev.pressmark.job;

import dev.pressmark.archive.PendingFile;
import dev.pressmark.archive.Settlement.Archived;
import dev.pressmark.archive.Settlement.RecordOutcome;
import dev.pressmark.archive.Settlement.Rejected;
import dev.pressmark.article.Article;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Sha256;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.article.Verdict;
import dev.pressmark.match.Traits;
import dev.pressmark.normalise.Normaliser;
import dev.pressmark.read.RawRecord;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what becomes of a record: reads it, normalises it, never throws for what is in it. Thread-safe. */
final class RecordSettler {

    private static final Logger LOG = LoggerFactory.getLogger(RecordSettler.class);

    private final Normaliser normaliser;

    RecordSettler(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    RecordOutcome settle(FileReading.Subject subject, RawRecord record) {
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
            LOG.error("{}/{} record {} could not be normalised", file.input(), path, record.number(), e);
            return new Rejected(record.member(), record.number(), fault(e), sha256);
        }
    }

    /** What can be read from a record; that the program failed on it is one of its problems. */
    static Verdict<RawArticle> verdict(RawRecord record) {
        try {
            return record.read();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} record {} could not be read", record.member(), record.number(), e);
            Problem fault = fault(e);
            return Verdict.rejected(fault.code(), fault.message());
        }
    }

    private RecordOutcome archive(RawRecord record, SourceRecord source, RawArticle raw, InputDescription description) {
        Article article = normaliser.normalise(source, raw, description);
        return new Archived(record.member(), article, Traits.of(article));
    }

    /** What is said of a file or record on which the program failed. */
    static Problem fault(Throwable fault) {
        return new Problem(
                ProblemCode.PROGRAM_FAULT,
                String.format(Locale.ROOT, "This program failed on it (%s); please report that, with the file", fault));
    }
}
