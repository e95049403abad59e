package dev.pressmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.article.Sha256;
import dev.pressmark.report.file.RowSource;
import dev.pressmark.report.table.EditionPlan;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFolderTest {

    static final Increment NO_INCREMENT = new Increment(1, Instant.EPOCH, Retention.NONE);

    private static final List<Report> REPORTS = List.of(Reports.BODIES, Reports.REJECTED);

    @TempDir
    Path output;

    private ReportFolder folder;

    @BeforeEach
    void open() {
        folder = new ReportFolder(output);
    }

    @Test
    void aSetIsInvisibleUntilItIsPublished() throws IOException {
        ReportFolder.Staged staged = stage("one", 3);

        assertThat(folder.path()).doesNotExist();
        assertThat(staged.rows(Reports.BODIES)).isEqualTo(3);
        assertThat(staged.rows(Reports.FILES)).isZero();

        staged.publish(1);

        assertThat(folder.path().resolve("bodies.csv"))
                .content()
                .contains("one")
                .hasLineCount(4);
        assertThat(output.resolve(".reports")).isDirectoryContaining("glob:**/000001");
    }

    @Test
    void theLinkIsRelativeSoThatTheOutputCanBeMoved() throws IOException {
        stage("one", 1).publish(1);

        assertThat(Files.readSymbolicLink(folder.path())).isEqualTo(Path.of(".reports/000001"));
    }

    @Test
    void thePackageStatesRowsBytesAndHashOfEachFile() throws IOException {
        stage("one", 3).publish(1);

        JsonNode descriptor = JsonMapper.shared()
                .readTree(folder.path().resolve("datapackage.json").toFile());

        assertThat(descriptor.path("name").asString()).isEqualTo("job");
        assertThat(descriptor.path("resources").size()).isEqualTo(2);
        for (JsonNode resource : descriptor.path("resources")) {
            byte[] bytes = Files.readAllBytes(
                    folder.path().resolve(resource.path("path").asString()));
            assertThat(resource.path("bytes").asLong()).isEqualTo(bytes.length);
            assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + Sha256.hex(bytes));
            assertThat(resource.path("rows").asLong()).isEqualTo(3);
            assertThat(resource.path("schema").path("missingValues").get(0).asString())
                    .isEmpty();
            assertThat(resource.path("dialect").path("lineTerminator").asString())
                    .isEqualTo("\r\n");
        }
        JsonNode fields = descriptor.path("resources").get(0).path("schema").path("fields");
        assertThat(fields.size()).isEqualTo(2);
        assertThat(fields.get(1).path("name").asString()).isEqualTo("body");
        assertThat(fields.get(1).path("type").asString()).isEqualTo("string");
        assertThat(fields.get(1).path("description").asString()).isNotBlank();
    }

    @Test
    void thePreviousSetIsKeptAndThoseBeforeItAreDeleted() throws IOException {
        for (int run = 1; run <= 4; run++) {
            stage("run " + run, run).publish(run);
        }

        assertThat(sets()).containsExactly("000003", "000004");
        assertThat(folder.path().resolve("bodies.csv")).content().contains("run 4");
        assertThat(output.resolve(".reports/000003/bodies.csv")).content().contains("run 3");
    }

    @Test
    void aSetPublishedAgainForTheSameRunGetsAPlaceOfItsOwn() throws IOException {
        stage("first", 1).publish(1);
        stage("again", 1).publish(1);

        assertThat(sets()).containsExactly("000001", "000001-2");
        assertThat(folder.path().resolve("bodies.csv")).content().contains("again");
    }

    @Test
    void aFailureWhileStagingLeavesTheSetInUse() throws IOException {
        stage("one", 3).publish(1);
        RowSource failing = (columns, rows) -> {
            rows.accept(new @Nullable Object[] {"a", "two"});
            throw new IllegalStateException("the database went away");
        };

        assertThatThrownBy(() -> folder.stage(
                        plan(List.of(Reports.BODIES)), Map.of(Reports.BODIES, failing), NO_INCREMENT, null))
                .hasMessage("the database went away");

        assertThat(folder.path().resolve("bodies.csv"))
                .content()
                .contains("one")
                .hasLineCount(4);
        stage("two", 2).publish(2);
        assertThat(folder.path().resolve("bodies.csv"))
                .content()
                .contains("two")
                .hasLineCount(3);
        assertThat(sets()).containsExactly("000001", "000002");
    }

    @Test
    void aRealFolderInThePlaceOfTheLinkIsRefused() throws IOException {
        Files.createDirectory(folder.path());
        Files.writeString(folder.path().resolve("mine.csv"), "mine");

        assertThatThrownBy(() -> stage("one", 1))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("reports")
                .hasMessageContaining("move it elsewhere");
        assertThat(folder.path().resolve("mine.csv")).hasContent("mine");
    }

    @Test
    void aLeftoverLinkFromAKilledPublicationIsReplaced() throws IOException {
        Files.createDirectory(output.resolve(".reports"));
        Files.createSymbolicLink(output.resolve(".reports/next"), Path.of("nowhere"));
        Files.createDirectories(output.resolve(".reports/staging/deep"));

        stage("one", 1).publish(1);

        assertThat(sets()).containsExactly("000001");
    }

    @Test
    void itHoldsASetOnlyWhenThatIsWholeAndOfTheseReports() throws IOException {
        EditionPlan reports = plan(REPORTS);
        assertThat(folder.holds(reports)).isFalse();

        stage("one", 1).publish(1);
        assertThat(folder.holds(reports)).isTrue();
        assertThat(folder.holds(plan(List.of(Reports.BODIES)))).isFalse();
        assertThat(folder.holds(plan(List.of(Reports.BODIES, Reports.FILES)))).isFalse();

        Path descriptor = folder.path().resolve("datapackage.json");
        String text = Files.readString(descriptor);
        Files.writeString(descriptor, text.replace("\"version\" : \"1.", "\"version\" : \"0."));
        assertThat(folder.holds(reports)).isFalse();
        Files.writeString(descriptor, "{ not json");
        assertThat(folder.holds(reports)).isFalse();
        Files.writeString(descriptor, text);
        Files.delete(folder.path().resolve("rejected.csv"));
        assertThat(folder.holds(reports)).isFalse();
    }

    private ReportFolder.Staged stage(String mark, int rows) throws IOException {
        return folder.stage(plan(REPORTS), sources(mark, rows), NO_INCREMENT, null);
    }

    static EditionPlan plan(List<Report> reports) {
        return new EditionPlan("job", reports, EditionPlan.Layout.PLAIN);
    }

    static Map<Report, RowSource> sources(String mark, int count) {
        Map<Report, RowSource> sources = new LinkedHashMap<>();
        for (Report report : REPORTS) {
            sources.put(report, (columns, rows) -> {
                for (int i = 0; i < count; i++) {
                    @Nullable Object[] row = new @Nullable Object[columns.size()];
                    row[0] = mark;
                    rows.accept(row);
                }
            });
        }
        return sources;
    }

    private List<String> sets() throws IOException {
        try (Stream<Path> sets = Files.list(output.resolve(".reports"))) {
            return new ArrayList<>(
                    sets.map(set -> set.getFileName().toString()).sorted().toList());
        }
    }
}
