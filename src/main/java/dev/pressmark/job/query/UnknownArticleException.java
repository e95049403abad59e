package dev.pressmark.job.query;

import dev.pressmark.jobfile.JobFile;
import java.util.Locale;

/** An article that the archive does not have. */
public final class UnknownArticleException extends Exception {

    private static final long serialVersionUID = 1L;

    private UnknownArticleException(String message) {
        super(message);
    }

    static UnknownArticleException of(String articleId) {
        return new UnknownArticleException(String.format(
                Locale.ROOT, "The archive has no article '%s'; take its article_id from articles.csv", articleId));
    }

    /** Before the first run of a job there is none. */
    public static UnknownArticleException withoutArchive(JobFile job) {
        return new UnknownArticleException(String.format(
                Locale.ROOT,
                "There is no archive yet; 'pressmark run %s' makes it",
                job.file().getFileName()));
    }
}
