package dev.pressmark.job;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pressmark.article.Sha256;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.job.run.Progress;
import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.StopSignal;
import dev.pressmark.job.run.Surroundings;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.jobfile.JobFileException;
import dev.pressmark.jobfile.JobFileReader;
import dev.pressmark.jobfile.Overrides;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A job in a folder of its own: fills its inbox, runs it at a fixed time, and looks at what it leaves. Every file it writes
 * is a second younger than the one before, and settled long since.
 */
public final class JobFixture {

    public static final Instant NOW = Instant.parse("2026-04-01T06:00:00Z");

    private static final Instant FIRST_WRITTEN = NOW.minus(Duration.ofDays(2));

    private final Path folder;
    private String settings = "";
    private int writes;

    private JobFixture(Path folder) {
        this.folder = folder;
    }

    public static JobFixture in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("inbox"));
        return new JobFixture(folder).set("settle: 0s");
    }

    /** The text of an article, another one for each number. */
    public static String article(int number) {
        return """
                The council of the harbour town came together to hear report number %1$d from the people who look after its boats.

                They listened for %1$d minutes, asked whether the old pier would last another winter, and went home without an answer.
                """.formatted(number);
    }

    /** Sets what the job file says of the inbox, and below that of the job, instead of what it said before. */
    public JobFixture set(String inboxSetting, String... jobSettings) throws IOException {
        settings = """
                name: fixture
                inputs:
                  - folder: inbox
                    %s
                output: output
                bodies: true
                %s
                """.formatted(inboxSetting, String.join("\n", jobSettings));
        Files.writeString(jobFile(), settings);
        return this;
    }

    public Path jobFile() {
        return folder.resolve("job.yaml");
    }

    /** Writes a table that the job file names. */
    public JobFixture table(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n");
        return this;
    }

    public Path inbox(String path) {
        return folder.resolve("inbox").resolve(path);
    }

    public Path output() {
        return folder.resolve("output");
    }

    public JobFixture write(String path, String text) throws IOException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public JobFixture write(String path, byte[] bytes) throws IOException {
        Path file = inbox(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return dated(path, FIRST_WRITTEN.plusSeconds(++writes));
    }

    public JobFixture writeArticles(int count) throws IOException {
        for (int number = 1; number <= count; number++) {
            write("%05d.txt".formatted(number), article(number));
        }
        return this;
    }

    /** Files by the hundred, cheap to settle: one in twenty is an article, the others are empty and rejected. */
    JobFixture writeMany(int count) throws IOException {
        for (int number = 1; number <= count; number++) {
            write("%05d.txt".formatted(number), number % 20 == 1 ? article(number % 300) : "");
        }
        return this;
    }

    public JobFixture dated(String path, Instant modified) throws IOException {
        Files.setLastModifiedTime(inbox(path), FileTime.from(modified));
        return this;
    }

    public JobFixture delete(String path) throws IOException {
        Files.delete(inbox(path));
        return this;
    }

    /** Throws away database, reports and logs. */
    JobFixture rebuild() throws IOException {
        if (Files.exists(output())) {
            List<Path> deepestFirst;
            try (Stream<Path> paths = Files.walk(output())) {
                deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
        return this;
    }

    JobFile job() throws JobFileException {
        return JobFileReader.read(jobFile(), Overrides.NONE, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Opens the job for a run that nobody stops. */
    PressmarkJob open() throws JobFileException, IOException {
        return open(new StopSignal(), Progress.NONE);
    }

    PressmarkJob open(StopSignal stop, Progress progress) throws JobFileException, IOException {
        Files.createDirectories(output());
        return PressmarkJob.open(job(), new Surroundings(Clock.fixed(NOW, ZoneOffset.UTC), stop, progress));
    }

    RunResult run() throws JobFileException, IOException {
        return run(new StopSignal(), Progress.NONE);
    }

    RunResult run(StopSignal stop, Progress progress) throws JobFileException, IOException {
        try (PressmarkJob job = open(stop, progress)) {
            return job.run();
        }
    }

    /** The published files by their paths in the set, each with its whole text. */
    Map<String, String> reports() throws IOException {
        Path set = output().resolve("reports").toRealPath();
        Map<String, String> reports = new TreeMap<>();
        try (Stream<Path> files = Files.walk(set)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                reports.put(set.relativize(file).toString(), Files.readString(file));
            }
        }
        return reports;
    }

    /** What the reports say of the articles and the rejections, without the ledgers that know of runs and clocks. */
    List<String> contents() throws IOException {
        return contents(reports());
    }

    static List<String> contents(Map<String, String> reports) {
        return Stream.of(
                        "articles.csv",
                        "bodies.csv",
                        "evidence.csv",
                        "duplicates.csv",
                        "stories.csv",
                        "rejected.csv",
                        "days.csv",
                        "publishers.csv",
                        "sections.csv",
                        "coverage.csv",
                        "reprints.csv",
                        "dictionary.csv",
                        "dictionary.html")
                .map(file -> Objects.requireNonNull(reports.get(file), file))
                .toList();
    }

    public List<NamedCsvRecord> rows(String report) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(output().resolve("reports").resolve(report))) {
            return csv.stream().toList();
        }
    }

    /** One column of a report, by source file. */
    Map<String, String> column(String report, String column) throws IOException {
        Map<String, String> values = new TreeMap<>();
        for (NamedCsvRecord row : rows(report)) {
            values.put(row.getField("source_file"), row.getField(column));
        }
        return values;
    }

    /** The identifier of the article that a text in the inbox becomes. */
    public static String id(String path, String text) {
        return new SourceRecord("inbox", path, 1, Sha256.hex(text.getBytes(StandardCharsets.UTF_8))).articleId();
    }

    /** A connection of its own to the archive, as any H2 client makes it. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + output().resolve("archive"), "sa", "");
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    long number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
