package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pressmark.article.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a job file can choose about the reports. */
class PublicationChoicesTest {

    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void inbox() throws IOException {
        job = JobFixture.in(folder).writeArticles(4);
        for (int month = 1; month <= 3; month++) {
            job.write("month-" + month + ".txt", dated(month));
        }
    }

    private static String dated(int month) {
        return "Published: " + month + " March 202" + month + "\n\n" + JobFixture.article(40 + month);
    }

    @Test
    void compressedReportsHoldWhatPlainOnesHold() throws Exception {
        job.run();
        String articles = Files.readString(report("articles.csv"));
        String evidence = Files.readString(report("evidence.csv"));

        job.set("settle: 0s", "reports: {compress: true}").run();

        assertThat(report("articles.csv")).doesNotExist();
        assertThat(inflated("articles.csv.gz")).isEqualTo(articles);
        assertThat(inflated("evidence.csv.gz")).isEqualTo(evidence);
        JsonNode resource = descriptor().path("resources").get(0);
        byte[] bytes = Files.readAllBytes(report("articles.csv.gz"));
        assertThat(resource.path("path").asString()).isEqualTo("articles.csv.gz");
        assertThat(resource.path("compression").asString()).isEqualTo("gz");
        assertThat(resource.path("bytes").asLong()).isEqualTo(bytes.length);
        assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + Sha256.hex(bytes));
    }

    @Test
    void aFileForEachMonthHoldsTheRowsOfThatMonth() throws Exception {
        job.run();
        List<NamedCsvRecord> articles = job.rows("articles.csv");
        List<NamedCsvRecord> evidence = job.rows("evidence.csv");

        job.set("settle: 0s", "reports: {by-month: true}").run();

        assertThat(report("articles").toFile().list())
                .containsExactlyInAnyOrder("2021-03.csv", "2022-03.csv", "2023-03.csv", "undated.csv");
        Set<String> undated = new HashSet<>();
        for (String month : report("articles").toFile().list()) {
            for (NamedCsvRecord row : job.rows("articles/" + month)) {
                boolean dated = row.getField("published_precision").equals("day");
                assertThat(month).isEqualTo((dated ? row.getField("published").substring(0, 7) : "undated") + ".csv");
                if (!dated) {
                    undated.add(row.getField("article_id"));
                }
            }
        }
        assertThat(job.rows("evidence/undated.csv"))
                .isNotEmpty()
                .allMatch(row -> undated.contains(row.getField("article_id")));
        assertThat(all("articles")).containsExactlyInAnyOrderElementsOf(texts(articles));
        assertThat(all("evidence")).containsExactlyInAnyOrderElementsOf(texts(evidence));
        JsonNode resource = descriptor().path("resources").get(0);
        assertThat(resource.path("path").valueStream().map(JsonNode::asString))
                .containsExactly(
                        "articles/2021-03.csv", "articles/2022-03.csv", "articles/2023-03.csv", "articles/undated.csv");
        assertThat(resource.path("rows").asInt()).isEqualTo(articles.size());
    }

    @Test
    void filesByMonthCanBeCompressed() throws Exception {
        job.set("settle: 0s", "reports: {by-month: true, compress: true}").run();

        assertThat(inflated("articles/2022-03.csv.gz"))
                .contains("\"month-2.txt\"")
                .hasLineCount(2);
        assertThat(report("files.csv.gz")).exists();
    }

    @Test
    void theSlimCopyHasTheChosenColumnsInTheChosenOrderAlsoAfterALaterRun() throws Exception {
        job.set("settle: 0s", "reports: {slim: [word_count, article_id, published]}")
                .run();
        checkSlim();
        job.write("later.txt", JobFixture.article(70)).run();
        checkSlim();
    }

    private void checkSlim() throws IOException {
        List<String> expected = new ArrayList<>();
        for (NamedCsvRecord row : job.rows("articles.csv")) {
            expected.add(List.of(row.getField("word_count"), row.getField("article_id"), row.getField("published"))
                    .toString());
        }
        assertThat(texts(job.rows("articles_slim.csv"))).isEqualTo(expected);
        assertThat(Files.readString(report("articles_slim.csv"))).startsWith("word_count,article_id,published\r\n");
        JsonNode last = descriptor()
                .path("resources")
                .valueStream()
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(last.path("name").asString()).isEqualTo("articles_slim");
    }

    @Test
    void onlyTheReportsThatAreNamedAreThere() throws Exception {
        job.set("settle: 0s", "reports: {include: [articles, days], increments: 0}")
                .run();

        assertThat(report(".").toFile().list())
                .containsExactlyInAnyOrder(
                        "articles.csv",
                        "bodies.csv",
                        "days.csv",
                        "datapackage.json",
                        "csv-metadata.json",
                        "dictionary.html",
                        "report.html");
    }

    @Test
    void theSampleJobFileIsRightWithAllThatItHasCommentedOut() throws Exception {
        String sample = Files.readString(Path.of("jobs/sample.yaml"));
        assertThat(sample).contains("# reports:");
        int reports = sample.indexOf("# reports:");
        String uncommented = sample.substring(reports)
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(2))
                .reduce("", (text, line) -> text + line + "\n");

        job.set("settle: 0s", uncommented);

        assertThat(job.job().results().reports().layout().slim()).isNotEmpty();
        assertThat(job.job().results().reports().layout().compressed()).isTrue();
        assertThat(job.job().results().reports().layout().monthly()).isTrue();
        assertThat(job.job().results().reports().layout().spreadsheet()).isTrue();
        assertThat(job.job().results().reports().increments().age()).isNotNull();
    }

    private Path report(String path) {
        return job.output().resolve("reports").resolve(path);
    }

    private JsonNode descriptor() throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(report("datapackage.json")));
    }

    private String inflated(String path) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(report(path)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> all(String report) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(report(report))) {
            for (Path file : files.toList()) {
                try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
                    rows.addAll(texts(csv.stream().toList()));
                }
            }
        }
        return rows;
    }

    private static List<String> texts(List<NamedCsvRecord> rows) {
        return rows.stream().map(row -> row.getFields().toString()).toList();
    }
}
