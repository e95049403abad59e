package dev.pressmark.job;

import dev.pressmark.jobfile.JobFile;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Data source, transactions and Spring Batch's repository, all over the archive's database. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
class Infrastructure {

    /** Starts it for a job. H2 must not close itself at a signal: the run closes it, when it has come to a stop. */
    static ConfigurableApplicationContext start(JobFile job) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("spring.datasource.url", job.results().archive() + ";DB_CLOSE_ON_EXIT=FALSE");
        properties.put("spring.datasource.username", "sa");
        properties.put("spring.datasource.password", "");
        properties.put("spring.datasource.hikari.maximum-pool-size", 4);
        properties.put("spring.datasource.hikari.minimum-idle", 1);
        properties.put("spring.datasource.hikari.initialization-fail-timeout", 1);
        properties.put("spring.batch.job.enabled", false);
        properties.put("spring.batch.jdbc.initialize-schema", "never");
        properties.put("spring.main.banner-mode", "off");
        properties.put(
                "logging.file.name",
                job.results().output().resolve("logs/pressmark.log").toString());
        properties.put("logging.threshold.console", "OFF");
        return new SpringApplicationBuilder(Infrastructure.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .properties(properties)
                .run();
    }
}
