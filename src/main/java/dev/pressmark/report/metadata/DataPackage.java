package dev.pressmark.report.metadata;

import dev.pressmark.report.file.PublishedFile;
import dev.pressmark.report.file.PublishedReport;
import dev.pressmark.report.table.EditionPlan;
import dev.pressmark.report.table.Report;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes a set of reports to programs: a Data Package (version 2, with Table Schema) that states each file's size,
 * hash, dialect, columns, keys and rule for missing values.
 */
public final class DataPackage {

    public static final String FILE_NAME = "datapackage.json";

    /** Of the columns' names, order and meaning. It grows when a column is appended. */
    static final String VERSION = "1.3.0";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DataPackage() {}

    public static byte[] describe(EditionPlan plan, List<PublishedReport> reports) {
        List<String> tables =
                reports.stream().map(each -> each.report().tableName()).toList();
        Map<String, Object> descriptor = head(plan);
        descriptor.put("edition", plan.signature());
        descriptor.put(
                "resources",
                reports.stream().map(report -> resource(report, tables)).toList());
        return JSON.writeValueAsBytes(descriptor);
    }

    /**
     * Describes the increment of a run: its rows refer to rows of earlier ones, so no reference is stated.
     *
     * @param created when it is published
     * @param whole   whether it holds everything, and what was there before is to be forgotten
     */
    public static byte[] describeIncrement(
            EditionPlan plan, long run, Instant created, boolean whole, List<PublishedReport> reports) {
        Map<String, Object> descriptor = head(plan);
        descriptor.put("created", created.toString());
        descriptor.put("run", run);
        descriptor.put("whole", whole);
        descriptor.put(
                "resources",
                reports.stream().map(report -> resource(report, List.of())).toList());
        return JSON.writeValueAsBytes(descriptor);
    }

    private static Map<String, Object> head(EditionPlan plan) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        descriptor.put("name", plan.job());
        descriptor.put("title", "Pressmark archive: " + plan.job());
        descriptor.put("version", VERSION);
        return descriptor;
    }

    /** Whether a descriptor is of this version, and of a set by this plan. */
    public static boolean describes(byte[] descriptor, EditionPlan plan) {
        JsonNode root = tree(descriptor);
        return VERSION.equals(root.path("version").asString(""))
                && root.path("edition").equals(JSON.valueToTree(plan.signature()));
    }

    /** When the set of a descriptor was published; empty when it does not tell. */
    public static String created(byte[] descriptor) {
        return tree(descriptor).path("created").asString("");
    }

    /** The files that a descriptor lists; none when it is damaged. */
    public static List<String> paths(byte[] descriptor) {
        return paths(tree(descriptor).path("resources").valueStream());
    }

    /** The files of one report that a descriptor lists. */
    public static List<String> paths(byte[] descriptor, Report report) {
        return paths(tree(descriptor)
                .path("resources")
                .valueStream()
                .filter(resource -> resource.path("name").asString("").equals(report.tableName())));
    }

    /** What a descriptor says: nothing when it is damaged. */
    private static JsonNode tree(byte[] descriptor) {
        try {
            return JSON.readTree(descriptor);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    private static List<String> paths(Stream<JsonNode> resources) {
        return resources
                .map(resource -> resource.path("path"))
                .flatMap(path -> path.isArray() ? path.valueStream() : Stream.of(path))
                .map(path -> path.asString(""))
                .toList();
    }

    private static Map<String, Object> resource(PublishedReport published, List<String> tables) {
        Report report = published.report();
        List<PublishedFile> files = published.files();
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", report.tableName());
        boolean single = files.size() == 1;
        resource.put(
                "path",
                single
                        ? files.get(0).path()
                        : files.stream().map(PublishedFile::path).toList());
        resource.put("type", "table");
        resource.put("description", report.description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        if (files.stream().anyMatch(file -> file.path().endsWith(".gz"))) {
            resource.put("compression", "gz");
        }
        resource.put("encoding", "utf-8");
        resource.put("bytes", published.bytes());
        if (single) {
            resource.put("hash", "sha256:" + files.get(0).sha256());
        } else {
            resource.put("files", files.stream().map(DataPackage::file).toList());
        }
        resource.put("rows", published.rows());
        if (!report.order().isEmpty()) {
            resource.put("sortedBy", report.order());
        }
        resource.put("dialect", dialect());
        resource.put("schema", TableSchema.of(report, tables));
        return resource;
    }

    private static Map<String, Object> file(PublishedFile file) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("path", file.path());
        described.put("bytes", file.bytes());
        described.put("hash", "sha256:" + file.sha256());
        described.put("rows", file.rows());
        return described;
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("$schema", "https://datapackage.org/profiles/2.0/tabledialect.json");
        dialect.put("header", true);
        dialect.put("delimiter", ",");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("lineTerminator", "\r\n");
        return dialect;
    }
}
