package dev.pressmark.job.query;

import dev.pressmark.archive.article.StoredArticle;
import dev.pressmark.archive.article.StoredClaim;
import dev.pressmark.job.reading.Authorities;
import dev.pressmark.job.run.FailureMessage;
import dev.pressmark.job.run.JobFailure;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.normalise.Account;
import dev.pressmark.normalise.Explainer;
import java.time.Clock;
import java.util.List;
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
        try (ReadOnlyArchive archive = ReadOnlyArchive.require(job)) {
            return of(job, clock, archive.article(articleId));
        } catch (DataAccessException e) {
            throw new JobFailure(FailureMessage.of(e, job), e);
        }
    }

    private static Explanation of(JobFile job, Clock clock, StoredArticle article) {
        Explainer explainer = new Explainer(Authorities.of(job, clock).normaliser());
        List<Account> accounts = explainer.explain(article.source(), article.raw()).stream()
                .map(account -> account.stored(
                        article.chosen(account.field()).map(StoredClaim::value).orElse(null)))
                .toList();
        return new Explanation(article, accounts);
    }
}
