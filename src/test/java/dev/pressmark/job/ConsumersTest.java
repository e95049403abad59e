package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Other people's programs read the reports by nothing but what their descriptions say. */
class ConsumersTest {

    private static final Map<String, String> SQL_TYPES = Map.of(
            "string", "VARCHAR",
            "integer", "BIGINT",
            "number", "DOUBLE",
            "boolean", "BOOLEAN",
            "date", "DATE",
            "datetime", "TIMESTAMPTZ");

    @TempDir
    static Path folder;

    private static JobFixture job;
    private static Path reports;
    private static JsonNode descriptor;

    @BeforeAll
    static void publish() throws Exception {
        job = JobFixture.in(folder).writeMany(60).write("copy.txt", JobFixture.article(21));
        for (int day = 1; day <= 28; day++) {
            job.write(
                    "day-" + day + ".txt",
                    "Published: %d February 2026\n\n%s\nSource: \"NA\"\n"
                            .formatted(day, JobFixture.article(500 + day)));
        }
        job.write("=cmd.txt", "=HYPERLINK(\"http://a.example\";\"x\"), \"quoted\" <b>\n\n" + JobFixture.article(77));
        job.run();
        reports = job.output().resolve("reports").toRealPath();
        descriptor = JsonMapper.shared().readTree(Files.readAllBytes(reports.resolve("datapackage.json")));
    }

    @Test
    void aDatabaseReadsEveryFileWithItsTypesAndJoinsByItsKeys() throws Exception {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            for (JsonNode resource : descriptor.path("resources")) {
                statement.execute(createTable(resource));
                assertThat(number(statement, "SELECT count(*) FROM " + name(resource)))
                        .as(name(resource))
                        .isEqualTo(resource.path("rows").asLong());
            }
            for (JsonNode resource : descriptor.path("resources")) {
                checkKeys(statement, resource);
            }
            assertThat(number(statement, "SELECT count(*) FROM articles"))
                    .isEqualTo(job.number("SELECT COUNT(*) FROM article WHERE superseded_run IS NULL"));
            assertThat(number(statement, "SELECT count(*) FROM evidence"))
                    .isEqualTo(job.number("SELECT COUNT(*) FROM claim"));
            assertThat(number(statement, "SELECT sum(articles) FROM days"))
                    .isEqualTo(number(statement, "SELECT count(*) FROM articles"));
            assertThat(number(statement, "SELECT count(*) FROM articles WHERE duplicate_of IS NOT NULL"))
                    .isPositive();
        }
    }

    private static String createTable(JsonNode resource) {
        String columns = resource.path("schema")
                .path("fields")
                .valueStream()
                .map(field -> "'" + field.path("name").asString() + "': '"
                        + SQL_TYPES.get(field.path("type").asString()) + "'")
                .collect(Collectors.joining(", "));
        return "CREATE TABLE " + name(resource) + " AS SELECT * FROM read_csv('"
                + reports.resolve(resource.path("path").asString())
                + "', auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '',"
                + " allow_quoted_nulls = false, columns = {" + columns + "})";
    }

    private static void checkKeys(Statement duckdb, JsonNode resource) throws SQLException {
        List<String> key = names(resource.path("schema").path("primaryKey"));
        if (!key.isEmpty()) {
            assertThat(number(
                            duckdb,
                            "SELECT count(*) FROM (SELECT DISTINCT "
                                    + key.stream()
                                            .map(column -> '"' + column + '"')
                                            .collect(Collectors.joining(", ")) + " FROM " + name(resource) + ")"))
                    .isEqualTo(resource.path("rows").asLong());
        }
        for (JsonNode field : resource.path("schema").path("fields")) {
            if (field.path("constraints").path("required").asBoolean(false)) {
                String column = '"' + field.path("name").asString() + '"';
                assertThat(number(duckdb, "SELECT count(*) FROM " + name(resource) + " WHERE " + column + " IS NULL"))
                        .as(name(resource) + "." + column)
                        .isZero();
            }
        }
        for (JsonNode foreign : resource.path("schema").path("foreignKeys")) {
            String column = names(foreign.path("fields")).get(0);
            String target = foreign.path("reference")
                    .path("resource")
                    .asString(resource.path("name").asString());
            String other = names(foreign.path("reference").path("fields")).get(0);
            assertThat(number(
                            duckdb,
                            "SELECT count(*) FROM " + name(resource) + " t WHERE t." + column
                                    + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + target + " o WHERE o." + other
                                    + " = t." + column + ")"))
                    .isZero();
        }
    }

    @Test
    void theDataPackageAndTheMetadataOfCsvOnTheWebAreValid() throws IOException {
        assertThat(problems("datapackage.schema.json", reports.resolve("datapackage.json")))
                .isEmpty();
        assertThat(problems("datapackage.schema.json", reports.resolve("runs/000001/datapackage.json")))
                .isEmpty();
        assertThat(problems("csvw.schema.json", reports.resolve("csv-metadata.json")))
                .isEmpty();
    }

    @Test
    void theSchemasRefuseWhatTheSpecificationsRefuse() throws IOException {
        String right = Files.readString(reports.resolve("datapackage.json"));
        assertThat(problems("datapackage.schema.json", right.replace("\"type\" : \"integer\"", "\"type\" : \"int\"")))
                .isNotEmpty();
        assertThat(problems("datapackage.schema.json", right.replace("\"path\"", "\"file\"")))
                .isNotEmpty();
        String csvw = Files.readString(reports.resolve("csv-metadata.json"));
        assertThat(problems("csvw.schema.json", csvw.replace("\"url\"", "\"href\"")))
                .isNotEmpty();
    }

    private static List<String> problems(String schema, Path file) throws IOException {
        return problems(schema, Files.readString(file));
    }

    private static List<String> problems(String schema, String json) throws IOException {
        try (InputStream in = ConsumersTest.class.getResourceAsStream(schema)) {
            Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return validator.validate(json, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static String name(JsonNode resource) {
        return resource.path("name").asString();
    }

    private static List<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
