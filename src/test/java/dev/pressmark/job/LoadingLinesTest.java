package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines by which the README says that {@code articles.csv} is loaded do load it; each is taken from there. */
class LoadingLinesTest {

    private static final Path README = Path.of("README.md");

    @TempDir
    static Path folder;

    private static Path reports;
    private static List<NamedCsvRecord> articles;

    @BeforeAll
    static void publish() throws Exception {
        JobFixture job = JobFixture.in(folder).writeArticles(3);
        job.write("na.txt", "\"Quoted\", and\u00e9\n\n" + JobFixture.article(8) + "\nSource: \"NA\"\n");
        job.table("c.csv", "source_file,field,value", "na.txt,publisher,NA")
                .set("settle: 0s", "corrections: c.csv")
                .run();
        reports = job.output().resolve("reports").toRealPath();
        articles = job.rows("articles.csv");
        assertThat(articles)
                .hasSize(4)
                .anyMatch(row -> row.getField("publisher").equals("NA"));
    }

    @Test
    void duckdb() throws Exception {
        Matcher sql = Pattern.compile("duckdb -c \"(?<sql>.*)\"").matcher(line("duckdb"));
        assertThat(sql.matches()).isTrue();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET file_search_path = '" + reports + "'");
            statement.execute(sql.group("sql").replace("\\\"", "\""));
            checkRows(statement);
        }
    }

    @Test
    void pandas() throws Exception {
        assumeTrue(run(reports, Map.of(), "python3", "-c", "import pandas").exitCode == 0, "pandas is not installed");
        assertThat(shell(line("python3"), Map.of()).out.strip()).isEqualTo("4");
    }

    @Test
    void r() throws Exception {
        assumeTrue(run(reports, Map.of(), "Rscript", "--version").exitCode == 0, "R is not installed");
        String checks =
                "; cat('', ncol(articles), sum(is.na(articles$publisher)), sum(articles$publisher == 'NA', na.rm = TRUE),"
                        + " articles$headline[articles$publisher %in% 'NA'])\"";
        String line = line("Rscript");

        String out = shell(line.substring(0, line.length() - 1) + checks.replace("$", "\\$"), Map.of()).out;

        assertThat(out).isEqualTo("4 " + articles.get(0).getFieldCount() + " 3 1 \"Quoted\", and\u00e9");
    }

    @Test
    void postgresql() throws Exception {
        Path binaries = PostgreSql.binaries();
        assumeTrue(binaries != null, "PostgreSQL is not installed");
        assumeTrue(PostgreSql.canServe(), "PostgreSQL does not serve for this user, nor is there one named postgres");
        try (PostgreSql server = new PostgreSql(binaries)) {
            String columns = articles.get(0).getHeader().stream()
                    .map(name -> '"' + name + "\" text")
                    .collect(Collectors.joining(", "));
            assertThat(run(reports, server.environment(), "psql", "-qc", "CREATE TABLE articles (" + columns + ")")
                            .exitCode)
                    .isZero();

            Result copied = shell(line("psql"), server.environment());

            assertThat(copied.out).contains("COPY 4");
            assertThat(run(
                                    reports,
                                    server.environment(),
                                    "psql",
                                    "-Atc",
                                    "SELECT count(publisher), max(publisher), count(*) FROM articles")
                            .out
                            .strip())
                    .isEqualTo("1|NA|4");
        }
    }

    private static void checkRows(Statement statement) throws Exception {
        try (ResultSet row = statement.executeQuery(
                "SELECT count(*), count(publisher), max(publisher), max(headline) FILTER (publisher = 'NA') FROM articles")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(4);
            assertThat(row.getInt(2)).isEqualTo(1);
            assertThat(row.getString(3)).isEqualTo("NA");
            assertThat(row.getString(4)).isEqualTo("\"Quoted\", and\u00e9");
        }
    }

    /** The one line of the README that calls a program. */
    private static String line(String program) throws IOException {
        List<String> lines = Files.readAllLines(README, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(program + " ") && line.contains("articles.csv"))
                .toList();
        assertThat(lines).as("lines of the README that begin with " + program).hasSize(1);
        return lines.get(0);
    }

    /** What a program came to. */
    record Result(int exitCode, String out) {}

    private static Result shell(String line, Map<String, String> environment) throws Exception {
        Result result = run(reports, environment, "sh", "-c", line);
        assertThat(result.exitCode).as(result.out).isZero();
        return result;
    }

    static Result run(Path where, Map<String, String> environment, String... command) throws Exception {
        Path out = Files.createTempFile("loading", ".out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            boolean over = process.waitFor(2, TimeUnit.MINUTES);
            process.destroyForcibly();
            return new Result(over ? process.exitValue() : -1, Files.readString(out));
        } catch (IOException e) {
            return new Result(127, String.valueOf(e.getMessage()));
        } finally {
            Files.deleteIfExists(out);
        }
    }
}
