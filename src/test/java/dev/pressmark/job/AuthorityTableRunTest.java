package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job's own authority table is believed before the one that the program carries. */
class AuthorityTableRunTest {

    private static final String[] TABLE = {
        "name,aliases,domain,country,kind,language", "The Harbour Gazette,MEMO|Gazette of the Harbour,,GB,publisher,en"
    };

    @TempDir
    Path folder;

    @Test
    void itsNamesAreTheOnesThatReportsCarry() throws Exception {
        JobFixture job = JobFixture.in(folder)
                .set("settle: 0s", "authorities: mine.csv")
                .table("mine.csv", TABLE)
                .write("a.txt", JobFixture.article(1) + "\nSource: Gazette of the Harbour\n")
                .write("b.txt", JobFixture.article(2) + "\nSource: MEMO\n")
                .write("c.txt", JobFixture.article(3) + "\nSource: TRT World\n");
        job.run();

        assertThat(job.column("articles.csv", "publisher"))
                .containsEntry("a.txt", "The Harbour Gazette")
                .containsEntry("b.txt", "The Harbour Gazette")
                .containsEntry("c.txt", "TRT World");
    }

    @Test
    void whatWasArchivedBeforeItChangedKeepsItsValues() throws Exception {
        JobFixture job = JobFixture.in(folder).write("b.txt", JobFixture.article(2) + "\nSource: MEMO\n");
        job.run();

        job.set("settle: 0s", "authorities: mine.csv").table("mine.csv", TABLE).run();

        assertThat(job.column("articles.csv", "publisher")).containsEntry("b.txt", "Middle East Monitor");
    }
}
