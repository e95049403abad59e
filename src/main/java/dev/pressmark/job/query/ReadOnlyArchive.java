package dev.pressmark.job.query;

import dev.pressmark.archive.ArchiveFile;
import dev.pressmark.archive.article.ArticleShelf;
import dev.pressmark.archive.article.StoredArticle;
import dev.pressmark.job.run.FailureMessage;
import dev.pressmark.job.run.JobFailure;
import dev.pressmark.jobfile.JobFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A job's database, opened without writing to it. */
public final class ReadOnlyArchive implements AutoCloseable {

    /** H2: there is no such database. */
    private static final int DATABASE_NOT_FOUND = 90146;

    private final Connection connection;

    private ReadOnlyArchive(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens it.
     *
     * @return empty when there is none yet
     * @throws JobFailure when it cannot be opened
     */
    public static Optional<ReadOnlyArchive> open(JobFile job) {
        try {
            String url = ArchiveFile.of(job.results().archive()).readOnlyUrl();
            return Optional.of(
                    new ReadOnlyArchive(DriverManager.getConnection(url, ArchiveFile.USER, ArchiveFile.PASSWORD)));
        } catch (SQLException e) {
            if (e.getErrorCode() == DATABASE_NOT_FOUND) {
                return Optional.empty();
            }
            throw new JobFailure(FailureMessage.of(e, job), e);
        }
    }

    /**
     * Opens it where a run must have made it.
     *
     * @throws UnknownArticleException when there is none yet
     * @throws JobFailure when it cannot be opened
     */
    static ReadOnlyArchive require(JobFile job) throws UnknownArticleException {
        return open(job).orElseThrow(() -> UnknownArticleException.withoutArchive(job));
    }

    /**
     * The article of this identifier, in whatever version it is of.
     *
     * @throws UnknownArticleException when the archive does not have it
     */
    StoredArticle article(String articleId) throws UnknownArticleException {
        return new ArticleShelf(jdbc()).find(articleId).orElseThrow(() -> UnknownArticleException.of(articleId));
    }

    /** Asks the database, which refuses to be written to. */
    public JdbcTemplate jdbc() {
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The archive could not be closed", e);
        }
    }
}
