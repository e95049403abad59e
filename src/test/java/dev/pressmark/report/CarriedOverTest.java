package dev.pressmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.report.carry.Continuity;
import dev.pressmark.report.carry.PathRange;
import dev.pressmark.report.file.RowSource;
import dev.pressmark.report.table.EditionPlan;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set that takes over what has not changed is, byte for byte, the set that is written from nothing. */
class CarriedOverTest {

    private static final List<Report> REPORTS =
            List.of(Reports.ARTICLES, Reports.BODIES, Reports.EVIDENCE, Reports.FILES, Reports.DAYS, Reports.SECTIONS);

    @TempDir
    Path folder;

    private final Random random = new Random(20260404);
    private final Desk desk = new Desk();

    @Test
    void setsThatFollowRandomChangesAreThoseThatAreWrittenFromNothing() throws IOException {
        ReportFolder carrying = new ReportFolder(folder.resolve("carrying"));
        ReportFolder whole = new ReportFolder(folder.resolve("whole"));
        for (int run = 1; run <= 25; run++) {
            int changes = run == 1 ? 400 : random.nextInt(12);
            for (int i = 0; i < changes; i++) {
                desk.change(random);
            }
            if (run == 12) {
                desk.empty();
            }
            publish(carrying, run, desk);
            publish(whole, run, null);

            assertThat(files(carrying)).isEqualTo(files(whole));
        }
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() throws IOException {
        ReportFolder reports = fill(500);
        desk.put("d/0250.txt", random);

        publish(reports, 2, desk);

        assertThat(desk.read).isPositive().isLessThan(500);
        desk.read = 0;
        publish(reports, 3, desk);
        assertThat(desk.read).isZero();
    }

    @Test
    void aSetThatWasTamperedWithIsNotBuiltOn() throws IOException {
        ReportFolder reports = fill(500);
        Path articles = reports.path().resolve("articles.csv");
        byte[] bytes = Files.readAllBytes(articles);
        bytes[bytes.length / 2] ^= 1;
        Files.write(articles, bytes);
        desk.put("d/0001.txt", random);

        publish(reports, 2, desk);

        ReportFolder whole = new ReportFolder(folder.resolve("whole"));
        publish(whole, 2, null);
        assertThat(Files.readString(reports.path().resolve("articles.csv")))
                .isEqualTo(Files.readString(whole.path().resolve("articles.csv")));
    }

    @Test
    void norIsOneWhoseDamageLiesWhereSomethingHasChanged() throws IOException {
        ReportFolder reports = fill(500);
        Path evidence = reports.path().resolve("evidence.csv");
        Files.writeString(evidence, Files.readString(evidence).replaceFirst("\"high\"", "\"lost\""));
        desk.put("d/0000.txt", random);

        publish(reports, 2, desk);

        ReportFolder whole = new ReportFolder(folder.resolve("whole"));
        publish(whole, 2, null);
        for (String file : List.of("evidence.csv", "report.html")) {
            assertThat(Files.readString(reports.path().resolve(file)))
                    .isEqualTo(Files.readString(whole.path().resolve(file)));
        }
    }

    @Test
    void aFileOfManyRowsIsTakenOverAndCheckedToo() throws IOException {
        desk.put("c.txt", 9_000, random);
        ReportFolder reports = fill(20);
        desk.put("d/0001.txt", random);

        publish(reports, 2, desk);

        assertThat(desk.read).isPositive().isLessThan(1_000);
        ReportFolder whole = new ReportFolder(folder.resolve("whole"));
        publish(whole, 2, null);
        Path articles = reports.path().resolve("articles.csv");
        String expected = Files.readString(whole.path().resolve("articles.csv"));
        assertThat(Files.readString(articles)).isEqualTo(expected);

        byte[] bytes = Files.readAllBytes(articles);
        bytes[bytes.length / 2] ^= 1;
        Files.write(articles, bytes);
        publish(reports, 3, desk);
        assertThat(Files.readString(reports.path().resolve("articles.csv"))).isEqualTo(expected);
    }

    @Test
    void anArchiveThatDoesNotKnowTheSetHasItWrittenFromNothing() throws IOException {
        ReportFolder reports = fill(200);
        desk.marks.clear();
        desk.put("d/0001.txt", random);

        publish(reports, 2, desk);

        assertThat(desk.read).isZero();
        ReportFolder whole = new ReportFolder(folder.resolve("whole"));
        publish(whole, 2, null);
        assertThat(Files.readString(reports.path().resolve("articles.csv")))
                .isEqualTo(Files.readString(whole.path().resolve("articles.csv")));
    }

    private ReportFolder fill(int files) throws IOException {
        for (int i = 0; i < files; i++) {
            desk.put(String.format(Locale.ROOT, "d/%04d.txt", i), random);
        }
        ReportFolder reports = new ReportFolder(folder.resolve("carrying"));
        publish(reports, 1, desk);
        desk.read = 0;
        return reports;
    }

    private void publish(ReportFolder reports, int run, @Nullable Continuity continuity) throws IOException {
        EditionPlan plan = new EditionPlan(
                "job",
                REPORTS,
                new EditionPlan.Layout(List.of("headline", "word_count", "similarity"), false, false, false));
        reports.stage(
                        plan,
                        desk.sources(),
                        new Increment(run, Instant.EPOCH.plusSeconds(run), new Retention(3, null)),
                        continuity)
                .publish(run);
    }

    private static Map<String, String> files(ReportFolder reports) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path set = reports.path().toRealPath();
        try (Stream<Path> paths = Files.walk(set)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(set.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    /** Files with articles as a database has them, each with the number of its last change. */
    private static final class Desk implements Continuity {

        private final TreeMap<String, List<Map<String, @Nullable Object>>> files = new TreeMap<>();
        private final Map<String, Long> changed = new TreeMap<>();
        private final Map<String, Long> marks = new LinkedHashMap<>();
        private long number;
        private int read;
        private int given;

        void change(Random random) {
            String path =
                    String.format(Locale.ROOT, "%c/%s%d.txt", 'a' + random.nextInt(3), "\u00e4", random.nextInt(300));
            if (random.nextInt(4) == 0 && files.containsKey(path)) {
                files.put(path, List.of());
                changed.put(path, ++number);
            } else {
                put(path, random);
            }
        }

        void put(String path, Random random) {
            put(path, 1 + random.nextInt(random.nextInt(20) == 0 ? 80 : 2), random);
        }

        void put(String path, int records, Random random) {
            List<Map<String, @Nullable Object>> articles = new ArrayList<>();
            for (int record = 1; record <= records; record++) {
                Map<String, @Nullable Object> article = new LinkedHashMap<>();
                article.put("article_id", "a" + path.hashCode() + "-" + record);
                article.put("headline", random.nextInt(5) == 0 ? null : "Say \"" + random.nextInt(9) + "\",\r\n\u00e9");
                article.put("publisher", random.nextInt(3) == 0 ? null : "Paper " + random.nextInt(3));
                article.put("published", "2026-03-" + (10 + random.nextInt(9)));
                article.put("published_precision", "day");
                article.put("section", random.nextInt(3) == 0 ? "" : "Section " + random.nextInt(3));
                article.put("word_count", random.nextInt(1000));
                article.put("similarity", random.nextInt(2) == 0 ? null : random.nextInt(100) / 100.0);
                article.put("source_file", path);
                article.put("record", (long) record);
                article.put("input", "inbox");
                article.put("path", path);
                article.put("body", "Text,\n" + random.nextInt(9));
                articles.add(article);
            }
            files.put(path, articles);
            changed.put(path, ++number);
        }

        void empty() {
            files.keySet().forEach(path -> changed.put(path, ++number));
            files.replaceAll((path, articles) -> List.of());
        }

        Map<Report, RowSource> sources() {
            Map<Report, RowSource> sources = new LinkedHashMap<>();
            for (Report report : List.of(Reports.ARTICLES, Reports.BODIES, Reports.EVIDENCE, Reports.FILES)) {
                sources.put(report, (columns, rows) -> hand(report, files, columns, rows));
            }
            return sources;
        }

        private static void hand(
                Report report,
                Map<String, List<Map<String, @Nullable Object>>> files,
                List<String> columns,
                Consumer<@Nullable Object[]> rows) {
            files.forEach((path, articles) -> {
                if (report == Reports.FILES) {
                    Map<String, @Nullable Object> file = Map.of("source_file", path, "records", articles.size());
                    rows.accept(columns.stream().map(file::get).toArray());
                    return;
                }
                for (Map<String, @Nullable Object> article : articles) {
                    rows.accept(columns.stream().map(article::get).toArray());
                    if (report == Reports.EVIDENCE) {
                        Map<String, @Nullable Object> claim = new LinkedHashMap<>(article);
                        claim.put("field", "headline");
                        claim.put("value", article.get("headline"));
                        claim.put("confidence", article.get("publisher") == null ? "low" : "high");
                        rows.accept(columns.stream().map(claim::get).toArray());
                    }
                }
            });
        }

        @Override
        public String mark() {
            String mark = "mark " + ++given;
            marks.put(mark, number);
            return mark;
        }

        @Override
        public boolean knows(String mark) {
            return marks.containsKey(mark);
        }

        @Override
        public void changed(Report report, String mark, Consumer<String> paths) {
            long since = Objects.requireNonNull(marks.get(mark));
            changed.forEach((path, when) -> {
                if (when > since) {
                    paths.accept(path);
                }
            });
        }

        @Override
        public void read(Report report, PathRange range, List<String> columns, Consumer<@Nullable Object[]> rows) {
            Map<String, List<Map<String, @Nullable Object>>> some = range.before() == null
                    ? files.tailMap(range.from(), true)
                    : files.subMap(range.from(), range.before());
            hand(report, some, columns, row -> {
                read++;
                rows.accept(row);
            });
        }
    }
}
