package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of data in an inbox, read by what the job file says of them. */
class DataFilesRunTest {

    @TempDir
    Path folder;

    private JobFixture fixture;

    @BeforeEach
    void prepare() throws IOException {
        fixture = JobFixture.in(folder);
    }

    @Test
    void eachRecordIsArchivedOrRejectedByItself() throws Exception {
        fixture.write("a.jsonl", """
                        {"title": "The ferry is back", "date_publish": "2026-03-04", "date_download": "2026-03-09"}
                        not a record
                        {"title": "The pier is open", "date_publish": "2026-03-05", "text": "It opened at noon."}
                        """)
                .write("b.csv", "title,date,text\nThe flood,2026-03-06,It rose.\nbroken\n")
                .run();

        assertThat(fixture.rows("articles.csv"))
                .extracting(row -> row.getField("source_file") + " " + row.getField("record") + " "
                        + row.getField("headline") + " " + row.getField("published") + " " + row.getField("format"))
                .containsExactlyInAnyOrder(
                        "a.jsonl 1 The ferry is back 2026-03-04 json",
                        "a.jsonl 3 The pier is open 2026-03-05 json",
                        "b.csv 1 The flood 2026-03-06 csv");
        assertThat(fixture.rows("rejected.csv"))
                .extracting(
                        row -> row.getField("source_file") + " " + row.getField("record") + " " + row.getField("code"))
                .containsExactlyInAnyOrder("a.jsonl 2 malformed", "b.csv 2 malformed");
    }

    @Test
    void theJobFileSaysWhatTheFilesCallTheFields() throws Exception {
        fixture.set("""
                settle: 0s
                    fields: {headline: kopzin, published: verschenen, body: regels}
                    dialect: {delimiter: "^", quote: none}""")
                .write("a.csv", "kopzin^verschenen^regels\nHet veer is terug^2026-03-04^Het \"veer\" vaart weer.\n")
                .write(
                        "b.json",
                        "{\"kopzin\": \"De pier is open\", \"verschenen\": \"2026-03-05\", \"regels\": \"Open.\"}")
                .run();

        assertThat(fixture.column("articles.csv", "headline"))
                .containsEntry("a.csv", "Het veer is terug")
                .containsEntry("b.json", "De pier is open");
        assertThat(fixture.column("articles.csv", "published"))
                .containsEntry("a.csv", "2026-03-04")
                .containsEntry("b.json", "2026-03-05");
    }

    @Test
    void withoutItUnknownFieldsAreRejectedInWords() throws Exception {
        fixture.write("a.csv", "kopzin,verschenen\nEen,2026-03-04\nTwee,2026-03-05\n")
                .run();

        assertThat(fixture.column("rejected.csv", "code")).containsEntry("a.csv", "unknown_fields");
        assertThat(fixture.column("rejected.csv", "message").get("a.csv"))
                .contains("kopzin, verschenen")
                .contains("'fields' in the job file");
    }

    @Test
    void halfACharacterIsReplacedInWhateverIsPublished() throws Exception {
        fixture.set("settle: 0s", "reports: {spreadsheet: true}")
                .write("a.jsonl", """
                        {"title": "Cut \\ud83d", "author": "Ann \\udcf0 Lee", "tags": ["a\\ud83d"], "text": "It rose \\ud83d."}
                        {"kop\\ud83dzin": "Een"}
                        """)
                .write("b.html", "<title>Sunk &#xD83D;</title><h1>Sunk &#55357;</h1><p>It sank in the harbour.</p>")
                .run();

        assertThat(fixture.column("articles.csv", "headline"))
                .containsEntry("a.jsonl", "Cut \uFFFD")
                .containsEntry("b.html", "Sunk \uFFFD");
        assertThat(fixture.column("articles.csv", "keywords")).containsEntry("a.jsonl", "a\uFFFD");
        assertThat(fixture.rows("bodies.csv").get(0).getField("body")).isEqualTo("It rose \uFFFD.");
        assertThat(fixture.column("rejected.csv", "message").get("a.jsonl")).contains("kop\uFFFDzin");
        assertThat(fixture.rows("evidence.csv"))
                .noneMatch(claim -> claim.getField("raw").contains("?"));
        assertThat(fixture.output().resolve("reports/spreadsheet")).isNotEmptyDirectory();
    }
}
