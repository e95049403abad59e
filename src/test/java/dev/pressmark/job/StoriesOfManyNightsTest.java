package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive so large that a night's few changes have to do with few of its stories: only those are grouped anew. */
class StoriesOfManyNightsTest {

    private static final int EVENTS = 90;
    private static final int OUTLETS = 4;

    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void severalReportsOfEachEvent() throws Exception {
        job = JobFixture.in(folder).set("settle: 0s", "corrections: c.csv").table("c.csv", "source_file,field,value");
        for (int event = 0; event < EVENTS; event++) {
            for (int outlet = 0; outlet < OUTLETS; outlet++) {
                job.write(path(event, outlet), report(event, outlet, 1 + event % 28));
            }
        }
        balanced(job.run());
        assertThat(job.rows("stories.csv")).hasSizeGreaterThan(EVENTS / 2);
    }

    @Test
    void isTheSameAsOneThatWasGroupedAtOnce() throws Exception {
        job.write("late.txt", report(7, 9, 8)).write("new.txt", report(EVENTS, 0, 9));
        balanced(job.run());
        job.write(path(7, 0), report(30, 8, 3)).write("copy.txt", "Early copy\n\n1 March 2026\n\n" + body(11, 2));
        balanced(job.run());
        job.table(
                "c.csv",
                "source_file,field,value",
                path(12, 1) + ",published,2026-03-27",
                path(13, 1) + ",headline,Nothing");
        balanced(job.run());
        job.write("copy.txt", report(12, 9, 13)).write("undated.txt", "What the ferry cost\n\n" + body(13, 8));
        balanced(job.run());
        job.table("c.csv", "source_file,field,value").write("late.txt", report(EVENTS, 3, 10));
        balanced(job.run());

        List<String> grown = job.contents();
        balanced(job.rebuild().run());

        assertThat(grown).isEqualTo(job.contents());
    }

    @Test
    void keepsOnRecordHowEachArticleIsGroupedNow() throws Exception {
        long articles = (long) EVENTS * OUTLETS;
        assertThat(job.number("SELECT COUNT(*) FROM grouped_article")).isEqualTo(articles);

        balanced(job.write(path(3, 0), report(4, 9, 5))
                .write("copy.txt", report(5, 1, 6))
                .run());

        assertThat(job.number("SELECT COUNT(*) FROM grouped_article")).isEqualTo(articles);
        assertThat(job.number("""
                SELECT COUNT(*) FROM grouped_article g JOIN article a ON a.article_key = g.article_key
                WHERE a.superseded_run IS NOT NULL OR a.duplicate_of IS NOT NULL OR g.terms IS NOT NULL""")).isZero();
    }

    private static String path(int event, int outlet) {
        return "outlet-" + outlet + "/event-" + event + ".txt";
    }

    private static String report(int event, int outlet, int day) {
        return "Report " + outlet + " of event " + event + "\n\n" + day + " March 2026\n\n" + body(event, outlet);
    }

    /** Names that all reports of an event share, and many words that reports of other events have too. */
    private static String body(int event, int outlet) {
        Random own = new Random(event * 31L + outlet);
        String names = new Random(event)
                .ints(5, 60, 9_000)
                .mapToObj(StoriesOfManyNightsTest::name)
                .collect(Collectors.joining(" of "));
        String words = IntStream.range(0, 20)
                .mapToObj(i -> "said on the way to " + name(i % 4 == 0 ? own.nextInt(60) : own.nextInt(9_000)))
                .collect(Collectors.joining(", "));
        return names + " met. " + words + ". Afterwards " + names + " went home.\n";
    }

    private static String name(int number) {
        return "N" + Integer.toString(30_000 + number * 7_919, 36).replaceAll("\\d", "o") + "ar";
    }
}
