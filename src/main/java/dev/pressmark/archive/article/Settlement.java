package dev.pressmark.archive.article;

import dev.pressmark.archive.source.PendingFile;
import dev.pressmark.archive.source.PendingFile.Begun;
import dev.pressmark.article.Article;
import dev.pressmark.article.Problem;
import dev.pressmark.match.trait.Traits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a pending source file, or of the next portion of its records.
 *
 * @param records of the portion, in their order
 * @param outcome what that means for the file
 */
public record Settlement(PendingFile file, List<RecordOutcome> records, FileOutcome outcome) {

    public Settlement {
        records = List.copyOf(records);
    }

    /** A file without records to speak of. */
    public static Settlement of(PendingFile file, FileOutcome outcome) {
        return new Settlement(file, List.of(), outcome);
    }

    /** What becomes of a record. */
    public sealed interface RecordOutcome {}

    /**
     * It is an article.
     *
     * @param member of the container it stands in; empty outside containers
     * @param traits by which it is matched with others
     */
    public record Archived(String member, Article article, Traits traits) implements RecordOutcome {

        /** Its place in the file or member, from 1. */
        public long number() {
            return article.source().number();
        }
    }

    /**
     * It cannot become an article.
     *
     * @param member of the container it stands in; empty outside containers
     * @param number its place in the file or member, from 1
     * @param sha256 of its bytes
     */
    public record Rejected(String member, long number, Problem problem, String sha256) implements RecordOutcome {}

    /** What becomes of a file. */
    public sealed interface FileOutcome {}

    /**
     * There are more records to be read in it.
     *
     * @param begun how to go on with reading it
     */
    public record UnderWay(Begun begun) implements FileOutcome {}

    /**
     * All its records have been read.
     *
     * @param sha256 of its content
     */
    public record Read(String sha256) implements FileOutcome {}

    /**
     * It cannot be read as a whole.
     *
     * @param sha256 of its content; null when that is not known
     */
    public record Refused(Problem problem, @Nullable String sha256) implements FileOutcome {}

    /** It is what an earlier run has read or rejected already. */
    public record Unchanged() implements FileOutcome {}

    /** It changed after it was scanned: a later run reads it, when it has settled. */
    public record Deferred() implements FileOutcome {}
}
