package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What corrections and kills of an agency do to the versions of an item that came before, or come after. */
class ItemVersionsRunTest {

    private static final Map<String, String> ITEMS = Map.of(
            "first.json", item("1", "usable", "Harbour bridge closes", "The harbour bridge closes on Monday."),
            "second.json", item("2", "usable", "Harbour bridge closes", "The harbour bridge closes on Tuesday."),
            "kill.json", item("3", "canceled", "KILL Harbour bridge", "Kill the item on the bridge: it stays open."));

    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void anotherItem() throws Exception {
        job = JobFixture.in(folder).write("other.json", """
                {"uri": "urn:example:tram", "version": "1", "pubstatus": "usable", "type": "text", "language": "en",
                 "headline": "Trams run again", "body_text": "Trams run again in Abendstadt since the morning."}""");
    }

    @Test
    void aCorrectionReplacesTheVersionBefore() throws Exception {
        write("first.json").run();
        balanced(write("second.json").run());

        assertThat(job.column("articles.csv", "replaced_by"))
                .isEqualTo(Map.of("first.json", id("second.json"), "second.json", "", "other.json", ""));
        assertThat(job.column("articles.csv", "pub_status").values()).containsOnly("usable");
        assertThat(job.column("runs/000002/articles.csv", "replaced_by")).containsKeys("first.json", "second.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first second kill", "kill second first", "second kill first"})
    void aKillReachesEveryVersionInWhateverOrderTheyCome(String order) throws Exception {
        for (String name : order.split(" ", -1)) {
            balanced(write(name + ".json").run());
        }

        String kill = id("kill.json");
        assertThat(job.column("articles.csv", "replaced_by"))
                .isEqualTo(Map.of("first.json", kill, "second.json", kill, "kill.json", "", "other.json", ""));
        assertThat(job.column("articles.csv", "pub_status"))
                .isEqualTo(Map.of(
                        "first.json",
                        "canceled",
                        "second.json",
                        "canceled",
                        "kill.json",
                        "canceled",
                        "other.json",
                        "usable"));
    }

    @Test
    void versionsThatComeTogetherAreMarkedAsThoseThatComeOneByOne() throws Exception {
        for (String name : List.of("kill.json", "first.json", "second.json")) {
            write(name).run();
        }
        String oneByOne = job.reports().get("articles.csv");

        job.rebuild().run();

        assertThat(job.reports().get("articles.csv")).isEqualTo(oneByOne);
    }

    @Test
    void aKillThatIsTakenBackLetsTheVersionBeforeHoldAgain() throws Exception {
        write("first.json");
        write("kill.json").run();

        job.write("kill.json", item("3", "usable", "Harbour bridge", "The bridge closes after all, on Monday."))
                .run();

        assertThat(job.column("articles.csv", "pub_status").values()).containsOnly("usable");
        assertThat(job.column("articles.csv", "replaced_by").get("first.json")).isNotEmpty();
    }

    private JobFixture write(String name) throws Exception {
        return job.write(name, text(name));
    }

    private static String text(String name) {
        return Objects.requireNonNull(ITEMS.get(name));
    }

    private static String id(String name) {
        return JobFixture.id(name, text(name));
    }

    private static String item(String version, String status, String headline, String body) {
        return """
                {"uri": "urn:example:bridge", "version": "%s", "pubstatus": "%s", "type": "text", "language": "en",
                 "headline": "%s", "body_text": "%s"}""".formatted(version, status, headline, body);
    }
}
