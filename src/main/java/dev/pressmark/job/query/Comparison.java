package dev.pressmark.job.query;

import dev.pressmark.archive.article.StoredArticle;
import dev.pressmark.job.run.FailureMessage;
import dev.pressmark.job.run.JobFailure;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.match.trait.Likeness;
import dev.pressmark.match.trait.Shingles;
import org.springframework.dao.DataAccessException;

/**
 * Two articles beside one another.
 *
 * @param one         as the archive keeps it
 * @param other       as the archive keeps it
 * @param similarity  shingles that the bodies have in common, as a share of all that they have, 0 to 1
 * @param containment the same as a share of those of the shorter, 0 to 1
 */
public record Comparison(StoredArticle one, StoredArticle other, double similarity, double containment) {

    /**
     * Compares two articles of a job's archive.
     *
     * @throws UnknownArticleException when the archive does not have one of them, or is not there yet
     * @throws JobFailure when the archive cannot be read
     */
    public static Comparison of(JobFile job, String oneId, String otherId) throws UnknownArticleException {
        try (ReadOnlyArchive archive = ReadOnlyArchive.require(job)) {
            StoredArticle one = archive.article(oneId);
            StoredArticle other = archive.article(otherId);
            Likeness likeness = Shingles.of(one.body()).likeness(Shingles.of(other.body()));
            return new Comparison(one, other, likeness.similarity(), likeness.containment());
        } catch (DataAccessException e) {
            throw new JobFailure(FailureMessage.of(e, job), e);
        }
    }
}
