package dev.pressmark.archive;

import dev.pressmark.article.Article;
import dev.pressmark.article.Problem;
import dev.pressmark.match.Traits;
import org.jspecify.annotations.Nullable;

/** What becomes of a pending source file, or of one record of it. */
public sealed interface Settlement {

    PendingFile file();

    /**
     * It is an article.
     *
     * @param traits by which it is matched with others
     */
    record Archived(PendingFile file, Article article, Traits traits) implements Settlement {}

    /**
     * It cannot become an article.
     *
     * @param record number of the record, from 1; 0 when it is the file as a whole
     * @param sha256 of the bytes, when they could be read
     */
    record Rejected(
            PendingFile file,
            long record,
            Problem problem,
            @Nullable String sha256) implements Settlement {

        /** The record number of what concerns a file as a whole. */
        public static final long WHOLE_FILE = 0;

        boolean isWholeFile() {
            return record == WHOLE_FILE;
        }
    }

    /** It is what an earlier run has read or rejected already. */
    record Unchanged(PendingFile file) implements Settlement {}

    /** It changed after it was scanned: a later run reads it, when it has settled. */
    record Deferred(PendingFile file) implements Settlement {}
}
