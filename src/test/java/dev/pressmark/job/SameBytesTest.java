package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, however they came to be archived. */
class SameBytesTest {

    private static final int FILES = 30;

    @TempDir
    Path folder;

    @Test
    void oneThreadTwoAndEightAndARebuildGiveTheSameReports() throws Exception {
        JobFixture job = JobFixture.in(folder).writeMany(520).write("copy.txt", JobFixture.article(21));
        job.write("empty.txt", "");
        Map<String, String> reports = null;
        for (int threads : new int[] {1, 2, 8, 8}) {
            job.rebuild().set("settle: 0s", "threads: " + threads);
            balanced(job.run());
            reports = reports == null ? job.reports() : reports;
            assertThat(job.reports()).isEqualTo(reports);
        }
    }

    @Test
    void anArchiveBuiltInTenRunsInAnyOrderSaysWhatOneBuiltInOneRunSays() throws Exception {
        JobFixture atOnce = JobFixture.in(folder.resolve("at-once"));
        JobFixture inSteps = JobFixture.in(folder.resolve("in-steps"));
        List<Integer> arrivals = new ArrayList<>();
        for (int number = 0; number < FILES; number++) {
            atOnce.write(path(number), text(number));
            arrivals.add(number);
        }
        atOnce.run();
        Random random = new Random(20260401);
        Collections.shuffle(arrivals, random);
        for (int run = 0; run < 10; run++) {
            for (int number : arrivals.subList(run * FILES / 10, (run + 1) * FILES / 10)) {
                inSteps.write(path(number), text(number));
                inSteps.write(path(random.nextInt(FILES)), random.nextBoolean() ? "" : text(random.nextInt(FILES)));
            }
            balanced(inSteps.run());
        }
        for (int number = 0; number < FILES; number++) {
            inSteps.write(path(number), text(number));
        }
        balanced(inSteps.run());

        assertThat(inSteps.contents()).isEqualTo(atOnce.contents());
    }

    @Test
    void correctionsThatComeAndGoWhileFilesArriveLeaveNoTrace() throws Exception {
        JobFixture atOnce = JobFixture.in(folder.resolve("at-once")).set("settle: 0s", "corrections: c.csv");
        JobFixture inSteps = JobFixture.in(folder.resolve("in-steps")).set("settle: 0s", "corrections: c.csv");
        Random random = new Random(20260402);
        for (int number = 0; number < FILES; number++) {
            inSteps.table("c.csv", corrections(random));
            inSteps.write(path(number), text(random.nextInt(FILES))).write(path(number / 2), text(number));
            if (number % 3 == 0) {
                inSteps.run();
            }
        }
        String[] last = corrections(random);
        for (JobFixture job : new JobFixture[] {atOnce, inSteps}) {
            for (int number = 0; number < FILES; number++) {
                job.write(path(number), text(number));
            }
            balanced(job.table("c.csv", last).run());
        }

        assertThat(inSteps.contents()).isEqualTo(atOnce.contents());
        assertThat(atOnce.reports().get("evidence.csv")).contains("\"correction\"");
    }

    /** One file in three is corrected, in a field of one kind or another. */
    private static String[] corrections(Random random) {
        List<String> lines = new ArrayList<>(List.of("source_file,field,value"));
        for (int number = 0; number < FILES; number++) {
            switch (random.nextInt(9)) {
                case 0 -> lines.add(path(number) + ",published,2026-03-0" + (1 + random.nextInt(9)));
                case 1 -> lines.add(path(number) + ",publisher,Paper " + random.nextInt(3));
                case 2 -> lines.add(path(number) + ",language,");
                default -> {
                    // as it is
                }
            }
        }
        return lines.toArray(String[]::new);
    }

    private static String path(int number) {
        return "day-%d/%02d.txt".formatted(number % 3, number);
    }

    /** One text in three stands in several files, one file in ten is empty. */
    private static String text(int number) {
        if (number % 10 == 4) {
            return "";
        }
        return JobFixture.article(number % 3 == 0 ? number % 4 : number);
    }
}
