package dev.pressmark.job;

import dev.pressmark.archive.article.ArticleShelf;
import dev.pressmark.archive.article.StoredArticle;
import dev.pressmark.archive.article.StoredClaim;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.normalise.Account;
import dev.pressmark.normalise.Explainer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DataAccessException;

/**
 * Why an article's values are what they are.
 *
 * @param article  as the archive keeps it
 * @param accounts of the fields that have a value or are claimed to have one
 */
public record Explanation(StoredArticle article, List<Account> accounts) {

    /**
     * Explains an article by resolving its stored claims once more.
     *
     * @throws UnknownArticleException when the archive does not have it, or is not there yet
     * @throws JobFailure when the archive cannot be read
     */
    public static Explanation of(JobFile job, Clock clock, String articleId) throws UnknownArticleException {
        try (ReadOnlyArchive archive = ReadOnlyArchive.open(job).orElseThrow(() -> noArchive(job))) {
            return of(job, clock, find(archive, articleId));
        } catch (DataAccessException e) {
            throw new JobFailure(FailureMessage.of(e, job), e);
        }
    }

    /** The article of this identifier, in whatever version it is of. */
    static StoredArticle find(ReadOnlyArchive archive, String articleId) throws UnknownArticleException {
        return new ArticleShelf(archive.jdbc())
                .find(articleId)
                .orElseThrow(() -> new UnknownArticleException(String.format(
                        Locale.ROOT,
                        "The archive has no article '%s'; take its article_id from articles.csv",
                        articleId)));
    }

    private static Explanation of(JobFile job, Clock clock, StoredArticle article) {
        Explainer explainer = new Explainer(Authorities.of(job, clock).normaliser());
        List<Account> accounts = explainer.explain(article.source(), article.raw()).stream()
                .map(account -> account.stored(
                        article.chosen(account.field()).map(StoredClaim::value).orElse(null)))
                .toList();
        return new Explanation(article, accounts);
    }

    /** There is nothing to explain before the first run. */
    public static UnknownArticleException noArchive(JobFile job) {
        return new UnknownArticleException(String.format(
                Locale.ROOT,
                "There is no archive yet; 'pressmark run %s' makes it",
                job.file().getFileName()));
    }
}
