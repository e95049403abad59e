package dev.pressmark.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.pressmark.archive.ArchiveFile;
import dev.pressmark.jobfile.JobFile;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Data source, transactions and Spring Batch's repository, all over the archive's database. They are put together by hand:
 * a container takes longer to find these four objects than a run with nothing new takes in all.
 */
final class Infrastructure implements AutoCloseable {

    private final HikariDataSource archive;
    private final JdbcTransactionManager transactions;
    private final JobRepository repository;
    private final JobOperator operator;

    private Infrastructure(
            HikariDataSource archive,
            JdbcTransactionManager transactions,
            JobRepository repository,
            JobOperator operator) {
        this.archive = archive;
        this.transactions = transactions;
        this.repository = repository;
        this.operator = operator;
    }

    /** Connects to a job's database, which is made if there is none. */
    static Infrastructure over(JobFile job) throws Exception {
        ArchiveFile file = ArchiveFile.of(job.results().archive());
        file.makeIfAbsent();
        HikariDataSource archive = new HikariDataSource(pool(file));
        try {
            JdbcTransactionManager transactions = new JdbcTransactionManager(archive);
            JdbcJobRepositoryFactoryBean repositories = new JdbcJobRepositoryFactoryBean();
            repositories.setDataSource(archive);
            repositories.setTransactionManager(transactions);
            repositories.afterPropertiesSet();
            JobRepository repository = product(repositories);
            JobOperatorFactoryBean operators = new JobOperatorFactoryBean();
            operators.setJobRepository(repository);
            operators.setJobRegistry(new MapJobRegistry());
            operators.setTransactionManager(transactions);
            operators.afterPropertiesSet();
            return new Infrastructure(archive, transactions, repository, product(operators));
        } catch (Exception e) {
            archive.close();
            throw e;
        }
    }

    private static HikariConfig pool(ArchiveFile file) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(file.url());
        pool.setUsername(ArchiveFile.USER);
        pool.setPassword(ArchiveFile.PASSWORD);
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        return pool;
    }

    private static <T> T product(FactoryBean<T> factory) throws Exception {
        T product = factory.getObject();
        if (product == null) {
            throw new IllegalStateException(factory + " makes nothing");
        }
        return product;
    }

    DataSource archive() {
        return archive;
    }

    PlatformTransactionManager transactions() {
        return transactions;
    }

    JobRepository repository() {
        return repository;
    }

    JobOperator operator() {
        return operator;
    }

    @Override
    public void close() {
        archive.close();
    }
}
