package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consumer that loads nothing but the increments has what one that loads the whole has. */
class IncrementsTest {

    @TempDir
    Path folder;

    @Test
    void theIncrementsOneAfterTheOtherGiveTheWhole() throws Exception {
        JobFixture job = JobFixture.in(folder).set("settle: 0s", "corrections: c.csv");
        Random random = new Random(20260403);
        Map<String, String> articles = new TreeMap<>();
        Map<String, List<String>> evidence = new TreeMap<>();
        for (int run = 1; run <= 8; run++) {
            for (int file = 0; file < 4; file++) {
                job.write(
                        random.nextInt(12) + ".txt",
                        random.nextInt(5) == 0 ? "" : JobFixture.article(random.nextInt(6)));
            }
            job.table(
                    "c.csv",
                    "source_file,field,value",
                    random.nextInt(12) + ".txt,publisher,Paper " + random.nextInt(2));
            job.run();
            Path increment = job.output().resolve(String.format(Locale.ROOT, "reports/runs/%06d", run));
            if (Files.exists(increment)) {
                apply(increment, articles, evidence);
            }

            assertThat(articles).isEqualTo(byId(job.rows("articles.csv")));
            assertThat(evidence).isEqualTo(listsById(job.rows("evidence.csv")));
        }
        assertThat(articles).isNotEmpty();
    }

    @Test
    void anIncrementHoldsWhatTheRunAddedAndSaysWhatWentAway() throws Exception {
        JobFixture job = JobFixture.in(folder)
                .write("a.txt", "Bees swarm over Kestrelby market\n\nKeepers from nine villages came with baskets.\n")
                .write("b.txt", JobFixture.article(2));
        job.run();
        job.write("b.txt", JobFixture.article(3)).write("c.txt", "").run();

        Path increment = job.output().resolve("reports/runs/000002");
        assertThat(rows(increment, "articles.csv"))
                .extracting(row -> row.getField("source_file"))
                .containsExactly("b.txt");
        assertThat(rows(increment, "rejected.csv"))
                .extracting(row -> row.getField("source_file"))
                .containsExactly("c.txt");
        assertThat(rows(increment, "files.csv"))
                .extracting(row -> row.getField("source_file"))
                .containsExactly("b.txt", "c.txt");
        assertThat(rows(increment, "removed.csv"))
                .extracting(row -> row.getField("article_id"))
                .containsExactly(JobFixture.id("b.txt", JobFixture.article(2)));
    }

    @Test
    void onlyAsManyRunsAreKeptAsTheJobFileSays() throws Exception {
        JobFixture job = JobFixture.in(folder).set("settle: 0s", "reports: {increments: 2}");
        for (int run = 1; run <= 3; run++) {
            job.write(run + ".txt", JobFixture.article(run)).run();
        }

        assertThat(job.output().resolve("reports/runs").toFile().list()).containsExactlyInAnyOrder("000002", "000003");
        job.set("settle: 0s", "reports: {increments: 0}")
                .write("4.txt", JobFixture.article(4))
                .run();
        assertThat(job.output().resolve("reports/runs")).doesNotExist();
    }

    private static void apply(Path increment, Map<String, String> articles, Map<String, List<String>> evidence)
            throws IOException {
        for (NamedCsvRecord row : rows(increment, "removed.csv")) {
            articles.remove(row.getField("article_id"));
            evidence.remove(row.getField("article_id"));
        }
        Map<String, String> changed = byId(rows(increment, "articles.csv"));
        articles.putAll(changed);
        changed.keySet().forEach(evidence::remove);
        evidence.putAll(listsById(rows(increment, "evidence.csv")));
    }

    private static Map<String, String> byId(List<NamedCsvRecord> rows) {
        Map<String, String> byId = new TreeMap<>();
        rows.forEach(row -> byId.put(row.getField("article_id"), row.getFields().toString()));
        return byId;
    }

    private static Map<String, List<String>> listsById(List<NamedCsvRecord> rows) {
        Map<String, List<String>> byId = new HashMap<>();
        rows.forEach(row -> byId.computeIfAbsent(row.getField("article_id"), id -> new ArrayList<>())
                .add(row.getFields().toString()));
        return byId;
    }

    private static List<NamedCsvRecord> rows(Path increment, String report) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(increment.resolve(report))) {
            return csv.stream().toList();
        }
    }
}
