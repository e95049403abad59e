package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pressmark.job.run.RunResult;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A consumer that loads nothing but the increments has what one that loads the whole has. */
class IncrementsTest {

    /** What identifies the rows of the reports that an increment is made of. */
    private static final Map<String, List<String>> KEYS = Map.of(
            "articles", List.of("article_id"),
            "duplicates", List.of("article_id"),
            "stories", List.of("story_id"),
            "rejected", List.of("source_file", "input", "record"),
            "files", List.of("source_file", "input"));

    @TempDir
    Path folder;

    @Test
    void theIncrementsOneAfterTheOtherGiveTheWhole() throws Exception {
        JobFixture job = JobFixture.in(folder).set("settle: 0s", "corrections: c.csv");
        Random random = new Random(20260403);
        Map<String, Map<String, String>> tables = new TreeMap<>();
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
                apply(increment, tables, evidence);
            }

            for (Map.Entry<String, List<String>> key : KEYS.entrySet()) {
                assertThat(tables.get(key.getKey()))
                        .as("%s after run %d", key.getKey(), run)
                        .isEqualTo(byKey(job.rows(key.getKey() + ".csv"), key.getValue()));
            }
            assertThat(evidence).isEqualTo(listsById(job.rows("evidence.csv")));
        }
        assertThat(tables.values()).noneMatch(Map::isEmpty);
    }

    @Test
    void anIncrementThatIsTheWholeSaysSo() throws Exception {
        JobFixture job = JobFixture.in(folder).write("a.txt", JobFixture.article(1));
        job.run();
        job.write("a.txt", JobFixture.article(2)).run();
        job.set("settle: 0s", "reports: {compress: true}")
                .write("a.txt", JobFixture.article(3))
                .run();

        Path runs = job.output().resolve("reports/runs");
        assertThat(Files.readString(runs.resolve("000001/datapackage.json"))).contains("\"whole\" : true");
        assertThat(Files.readString(runs.resolve("000002/datapackage.json"))).contains("\"whole\" : false");
        assertThat(Files.readString(runs.resolve("000003/datapackage.json"))).contains("\"whole\" : true");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSetThatSomebodyHasDamagedCountsForNothingAndIsSaidTo(boolean appended) throws Exception {
        JobFixture job = JobFixture.in(folder).writeArticles(2);
        job.run();
        Path articles = job.output().resolve("reports/articles.csv");
        String text = Files.readString(articles);
        Files.writeString(articles, appended ? text + "x\n" : text.substring(0, text.length() - 9));

        RunResult result = job.write("c.txt", JobFixture.article(3)).run();

        assertThat(result.warnings())
                .singleElement()
                .asString()
                .contains("articles.csv is not what was written")
                .contains("written anew");
        assertThat(job.rows("articles.csv")).hasSize(3);
        assertThat(Files.readString(job.output().resolve("reports/runs/000002/datapackage.json")))
                .contains("\"whole\" : true");
        assertThat(job.write("d.txt", JobFixture.article(4)).run().warnings()).isEmpty();
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

    @Test
    void aDamagedDescriptionOfAnEarlierIncrementFailsNoRun() throws Exception {
        JobFixture job = JobFixture.in(folder).set("settle: 0s", "reports: {increments-age: 90d}");
        for (int run = 1; run <= 2; run++) {
            job.write(run + ".txt", JobFixture.article(run)).run();
        }
        Files.writeString(job.output().resolve("reports/runs/000001/datapackage.json"), "{");

        assertThat(job.write("3.txt", JobFixture.article(3)).run().errors()).isEmpty();
        assertThat(job.output().resolve("reports/runs").toFile().list()).containsExactlyInAnyOrder("000002", "000003");
    }

    private static void apply(
            Path increment, Map<String, Map<String, String>> tables, Map<String, List<String>> evidence)
            throws IOException {
        for (NamedCsvRecord row : rows(increment, "removed.csv")) {
            String report = row.getField("report");
            tables.getOrDefault(report, Map.of()).remove(key(row, KEYS.getOrDefault(report, List.of())));
            if ("articles".equals(report)) {
                evidence.remove(row.getField("article_id"));
            }
        }
        for (Map.Entry<String, List<String>> key : KEYS.entrySet()) {
            Map<String, String> changed = byKey(rows(increment, key.getKey() + ".csv"), key.getValue());
            tables.computeIfAbsent(key.getKey(), report -> new TreeMap<>()).putAll(changed);
        }
        rows(increment, "articles.csv").forEach(row -> evidence.remove(row.getField("article_id")));
        evidence.putAll(listsById(rows(increment, "evidence.csv")));
    }

    private static Map<String, String> byKey(List<NamedCsvRecord> rows, List<String> columns) {
        Map<String, String> byKey = new TreeMap<>();
        rows.forEach(row -> byKey.put(key(row, columns), row.getFields().toString()));
        return byKey;
    }

    private static String key(NamedCsvRecord row, List<String> columns) {
        return columns.stream().map(row::getField).collect(Collectors.joining("|"));
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
