package dev.pressmark.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.pressmark.archive.report.EditionLedger;
import dev.pressmark.archive.report.ReportRows;
import dev.pressmark.job.step.ArchiveContinuity;
import dev.pressmark.report.Increment;
import dev.pressmark.report.ReportFolder;
import dev.pressmark.report.Retention;
import dev.pressmark.report.file.RowSource;
import dev.pressmark.report.table.EditionPlan;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures publication: all CSV reports of an archive of made rows, against {@link PlainLoop} over the same rows; then what
 * the reports cost after a run that adds a thousand articles, their paths scattered among the others.
 */
public final class PublicationBenchmark {

    private static final int SHARE_ADDED = 1_000;
    private static final Retention INCREMENTS = new Retention(30, null);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path folder;
    private final HikariDataSource database;
    private final ReportFolder reports;
    private final TransactionTemplate inTransaction;

    private PublicationBenchmark(Path folder) {
        this.folder = folder;
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve("archive"));
        pool.setUsername("sa");
        pool.setPassword("");
        this.database = new HikariDataSource(pool);
        this.reports = new ReportFolder(folder);
        this.inTransaction = new TransactionTemplate(new JdbcTransactionManager(database));
        inTransaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Takes the number of articles, and a folder to keep the archive in: what is there is not made again. */
    public static void main(String[] args) throws IOException, SQLException {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        boolean kept = args.length > 1;
        Path folder = kept ? Path.of(args[1]).toAbsolutePath() : Files.createTempDirectory("pressmark-publication");
        PublicationBenchmark benchmark = new PublicationBenchmark(folder);
        try {
            benchmark.run(articles);
        } finally {
            benchmark.database.close();
            if (!kept) {
                delete(folder);
            }
        }
    }

    private void run(int articles) throws IOException, SQLException {
        FilledArchive archive = new FilledArchive(database);
        int there = archive.articles();
        if (there < articles) {
            archive.add(there == 0 ? 1 : archive.runs() + 1, there, articles);
            checkpoint();
        }
        int run = archive.runs();
        out.printf(
                "%,d articles, heap %d MB; seconds by the clock, and in brackets on the processor%n",
                articles, Runtime.getRuntime().maxMemory() >> 20);
        Time plain = Time.NONE;
        Time whole = Time.NONE;
        for (int round = 1; round <= 2; round++) {
            Time loop = Time.of(() -> PlainLoop.write(database, folder.resolve("plain")));
            delete(folder.resolve("reports"));
            delete(folder.resolve(".reports"));
            Time once = publish(run);
            out.printf("round %d: plain loop %s, publication %s%n", round, loop, once);
            plain = plain.orLess(loop);
            whole = whole.orLess(once);
        }
        out.printf("publication to plain loop: %s%n", whole.ratio(plain));
        Time after = Time.NONE;
        int added = articles / SHARE_ADDED;
        for (int round = 1; round <= 2; round++) {
            int from = archive.articles();
            run++;
            archive.add(run, from, from + added);
            checkpoint();
            Time once = publish(run);
            out.printf("after %,d more, the increment included: %s%n", added, once);
            after = after.orLess(once);
        }
        out.printf("that to a whole publication: %s%n", after.ratio(whole));
    }

    private Time publish(long run) throws IOException, SQLException {
        return Time.of(() -> inTransaction.executeWithoutResult(status -> {
            try {
                reports.stage(plan(), sources(), new Increment(run, Instant.EPOCH, INCREMENTS), continuity())
                        .publish(run);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private ArchiveContinuity continuity() {
        return new ArchiveContinuity(
                new EditionLedger(new JdbcTemplate(database)), new ReportRows(database), rows -> rows);
    }

    private static EditionPlan plan() {
        List<Report> included = new ArrayList<>(Reports.all());
        included.remove(Reports.BODIES);
        return new EditionPlan("bench", included, EditionPlan.Layout.PLAIN);
    }

    private Map<Report, RowSource> sources() {
        ReportRows rows = new ReportRows(database);
        Map<Report, RowSource> sources = new LinkedHashMap<>();
        sources.put(Reports.ARTICLES, rows::articles);
        sources.put(Reports.EVIDENCE, rows::evidence);
        sources.put(Reports.DUPLICATES, rows::duplicates);
        sources.put(Reports.STORIES, rows::stories);
        sources.put(Reports.REJECTED, rows::rejected);
        sources.put(Reports.FILES, rows::files);
        sources.put(Reports.RUNS, rows::runs);
        return sources;
    }

    private void checkpoint() {
        new JdbcTemplate(database).execute("CHECKPOINT SYNC");
    }

    private static void delete(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            Files.delete(path);
        } else if (Files.exists(path)) {
            List<Path> deepestFirst;
            try (Stream<Path> paths = Files.walk(path)) {
                deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }
}
