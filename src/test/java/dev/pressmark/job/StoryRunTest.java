package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pressmark.SharedCorpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories as they come and change, and what they tell of articles without a date. */
class StoryRunTest {

    private static final String DATED = """
            Ferry Kestrel runs aground off Lindholm

            10 March 2026

            The ferry Kestrel ran aground off Lindholm on Tuesday with 240 passengers on board, the Tidewater coastguard
            said. Captain Ines Moravec had steered it through fog when it struck the Odrin reef.

            Nobody was hurt. Tugs from Varnholm are to pull the Kestrel free at the next high tide, said Moravec.
            """;
    private static final String UNDATED = """
            Passengers saved from stranded ferry Kestrel

            All 240 passengers of the Kestrel were brought ashore at Lindholm after the ferry hit the Odrin reef in fog,
            according to the Tidewater coastguard.

            Ines Moravec, its captain, praised the crews from Varnholm whose tugs wait for high tide to free the ferry.
            """;
    private static final String OTHER = """
            Council votes for cheaper trams

            11 March 2026

            Trams in Abendstadt will cost half as much from June, the council decided after a debate of nine hours.
            """;

    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void twoReportsOfOneEventAndAnotherArticle() throws Exception {
        job = JobFixture.in(folder)
                .write("a.txt", DATED)
                .write("b.txt", UNDATED)
                .write("c.txt", OTHER);
    }

    @Test
    void articlesThatReportOneEventAreAStory() throws Exception {
        balanced(job.run());

        String storyId = "s" + JobFixture.id("a.txt", DATED).substring(1);
        assertThat(job.column("articles.csv", "story_id"))
                .isEqualTo(Map.of("a.txt", storyId, "b.txt", storyId, "c.txt", ""));
        assertThat(job.column("articles.csv", "duplicate_of").values()).containsOnly("");
        NamedCsvRecord story = only(job.rows("stories.csv"));
        assertThat(story.getFields().subList(0, 5))
                .containsExactly(storyId, "Ferry Kestrel runs aground off Lindholm", "2026-03-10", "2026-03-10", "2");
        assertThat(story.getField("top_terms")).contains("kestrel");
    }

    @Test
    void aStoryTellsWhenEachOfItsPublishersTookItUp() throws Exception {
        job.write("d.txt", DATED.replace("10 March", "12 March") + "\nSource: Al Jazeera\n")
                .write("e.txt", DATED.replace("10 March", "11 March") + "\nSource: TRT World\n")
                .write("f.txt", UNDATED + "\nSource: The Guardian\n");
        job.run();

        NamedCsvRecord story = only(job.rows("stories.csv"));
        assertThat(story.getField("publishers")).isEqualTo("Al Jazeera; TRT World; The Guardian");
        assertThat(story.getField("publishers_first_published")).isEqualTo("2026-03-12; 2026-03-11; ");
        assertThat(job.reports().get("report.html"))
                .contains("<td>Al Jazeera 2026-03-12; TRT World 2026-03-11; The Guardian</td>");
    }

    @Test
    void anUndatedArticleGetsAWindowFromItsStory() throws Exception {
        job.run();

        NamedCsvRecord article = article("b.txt");
        assertThat(article.getField("published")).isEqualTo("2026-03-08/2026-03-12");
        assertThat(article.getField("published_precision")).isEqualTo("interval");
        assertThat(article.getField("published_basis")).isEqualTo("story");
        assertThat(article.getField("published_confidence")).isEqualTo("low");
    }

    @Test
    void theWindowGoesWithTheArticleThatItCameFrom() throws Exception {
        job.run();

        balanced(job.write("a.txt", OTHER + "The council meets again in May.\n").run());

        assertThat(article("b.txt").getField("published")).isEmpty();
        assertThat(article("b.txt").getField("story_id")).isEmpty();
        assertSameAsRebuilt();
    }

    @Test
    void aDateThatSomebodyPutsRightTakesThePlaceOfTheWindow() throws Exception {
        job.run();
        job.set("settle: 0s", "corrections: c.csv")
                .table("c.csv", "source_file,field,value", "b.txt,published,2026-03-11");

        balanced(job.run());

        assertThat(article("b.txt").getField("published")).isEqualTo("2026-03-11");
        assertThat(only(job.rows("stories.csv")).getField("last_published")).isEqualTo("2026-03-11");
        assertSameAsRebuilt();
    }

    @Test
    void aCopyBelongsToTheStoryOfItsOriginalAndTwoCopiesAreAStory() throws Exception {
        job.write("b2.txt", UNDATED).write("c2.txt", OTHER).run();

        assertThat(job.rows("stories.csv").stream().map(row -> row.getField("articles")))
                .containsExactly("3", "2");
        assertThat(job.rows("duplicates.csv"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.getField("kind")).isEqualTo("exact"));
    }

    @Test
    void aDuplicateThatItsStoryDatesIsToldOfAsItIsResolvedThen() throws Exception {
        String ofThePaper = "settle: 0s\n    publisher: Old Gazette";
        job = JobFixture.in(folder.resolve("renamed"))
                .set(ofThePaper)
                .write("b.txt", UNDATED)
                .write("b2.txt", UNDATED);
        job.run();
        assertThat(only(job.rows("duplicates.csv")).getField("publisher")).isEqualTo("Old Gazette");

        job.set(ofThePaper, "authorities: a.csv")
                .table("a.csv", "name,aliases,domain,country,kind,language", "New Gazette,Old Gazette,,GB,publisher,en")
                .write("a.txt", DATED)
                .run();

        assertThat(article("b2.txt").getField("publisher")).isEqualTo("New Gazette");
        NamedCsvRecord duplicate = only(job.rows("duplicates.csv"));
        assertThat(duplicate.getField("publisher")).isEqualTo("New Gazette");
        assertThat(duplicate.getField("original_publisher")).isEqualTo("New Gazette");
    }

    @Test
    void otherThresholdsMatchTheArchiveAnew() throws Exception {
        String edited = DATED.replace("Tuesday", "Monday");
        job.write("d.txt", edited).run();
        assertThat(job.rows("duplicates.csv")).hasSize(1);

        balanced(job.set("settle: 0s", "match: {similarity: 1, containment: 1}").run());

        assertThat(job.rows("duplicates.csv")).isEmpty();
        assertSameAsRebuilt();
    }

    @Test
    void theTwoSeedsAreOneStoryNoDuplicatesAndTheUndatedOneIsPlacedByTheOther() throws Exception {
        Path seeds = SharedCorpus.path("seeds");
        job = JobFixture.in(folder.resolve("seeds"));
        for (String name : List.of("000_39ad51b5f64a9648.txt", "001_681ace85edb68c15.txt")) {
            job.write(name, Files.readString(seeds.resolve(name)));
        }

        balanced(job.run());

        assertThat(job.rows("stories.csv")).hasSize(1);
        assertThat(job.rows("duplicates.csv")).isEmpty();
        assertThat(article("000_39ad51b5f64a9648.txt").getField("published")).isEqualTo("2020-12-29/2021-01-02");
    }

    private void assertSameAsRebuilt() throws Exception {
        List<String> grown = job.contents();
        job.rebuild().run();
        assertThat(grown).isEqualTo(job.contents());
    }

    private NamedCsvRecord article(String path) throws Exception {
        return job.rows("articles.csv").stream()
                .filter(row -> row.getField("source_file").equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static NamedCsvRecord only(List<NamedCsvRecord> rows) {
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
