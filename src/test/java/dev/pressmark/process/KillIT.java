package dev.pressmark.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.bench.CorpusMaker;
import dev.pressmark.process.Pressmark.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program again and again, and lets it finish: what it publishes is, to the byte, what a run publishes that
 * nobody disturbed. Which step a kill has hit, the log tells afterwards.
 */
class KillIT {

    private static final int FILES = 2_000;
    private static final String FIRST_RUN = "1100";
    private static final long SEED = 4_711;
    private static final int KILLS = 30;
    private static final int KILLS_PER_STEP = 3;
    private static final int ROUNDS = 10;
    private static final String SETTING_UP = "set-up";
    private static final List<String> STEPS = List.of("scan", "archive", "revise", "match", "report");
    private static final List<String> ROUND =
            List.of(SETTING_UP, "scan", "archive", "archive", "revise", "match", "match", "report", "report");
    private static final Pattern STEP_LINE =
            Pattern.compile("Executing step: \\[(?<begun>\\w+)]|Step: \\[\\w+] executed in (?<took>\\S+)");

    private static final Map<String, ChronoUnit> UNITS =
            Map.of("ms", ChronoUnit.MILLIS, "s", ChronoUnit.SECONDS, "m", ChronoUnit.MINUTES);

    private static final Pressmark PROGRAM = Pressmark.program();

    @TempDir
    private Path folder;

    private final Map<String, Duration> undisturbed = new TreeMap<>();
    private final Map<String, Integer> hits = new TreeMap<>();

    @BeforeEach
    void fillInbox() throws IOException {
        Desk desk = Desk.in(folder);
        CorpusMaker.make(desk.inbox(), FILES, SEED);
        for (int i = 0; i < 50; i++) {
            desk.article("empty/" + i + ".txt", "");
        }
        correct(desk);
    }

    /** One article in three, so that the step which does so takes a while. */
    private void correct(Desk desk) throws IOException {
        List<String> rows = new ArrayList<>(List.of("source_file,field,value,who,why"));
        try (Stream<Path> files = Files.walk(desk.inbox())) {
            List<Path> articles = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            for (int i = 0; i < articles.size(); i += 3) {
                rows.add(desk.inbox().relativize(articles.get(i)) + ",published,2026-03-02,The desk,a test");
            }
        }
        Files.write(folder.resolve("corrections.csv"), rows);
        Files.writeString(Path.of(desk.job()), "corrections: corrections.csv\n", StandardOpenOption.APPEND);
    }

    @Test
    void aRunThatIsKilledAnywhereIsFinishedByTheSameCommand() throws IOException {
        Output reference = output("reference");
        complete(reference);
        measureSteps(reference.log());
        assertThat(reference.column("articles.csv", "article_id"))
                .hasSize(FILES)
                .doesNotHaveDuplicates();
        Output firstRun = output("first-run");
        assertThat(run(firstRun, "--max-files", FIRST_RUN).exitCode()).isZero();
        Output secondRun = copy(firstRun, "second-run");
        complete(secondRun);

        for (int round = 0; round < 4 || (round < ROUNDS && !isEnough()); round++) {
            boolean fromNothing = round % 2 == 0;
            Output output = fromNothing ? output("round-" + round) : copy(firstRun, "round-" + round);
            Map<String, String> finished = (fromNothing ? reference : secondRun).published();
            killAlong(output, round, finished);
            complete(output);
            assertThat(output.published()).as("reports of round %s", round).isEqualTo(finished);
        }

        System.out.printf("killed %d times: %s%n", kills(), hits);
        assertThat(kills()).isGreaterThanOrEqualTo(KILLS);
        assertThat(STEPS)
                .allSatisfy(step -> assertThat(hits.getOrDefault(step, 0))
                        .as("kills in the step %s", step)
                        .isGreaterThanOrEqualTo(KILLS_PER_STEP));
    }

    private int kills() {
        return hits.values().stream().mapToInt(Integer::intValue).sum();
    }

    private boolean isEnough() {
        return kills() >= KILLS && STEPS.stream().allMatch(step -> hits.getOrDefault(step, 0) >= KILLS_PER_STEP);
    }

    /**
     * Kills one execution in each step in turn; at another point of it in every round. Whenever it is, there are the
     * reports from before or, whole, the new ones.
     */
    private void killAlong(Output output, int round, Map<String, String> finished) throws IOException {
        Map<String, String> before = output.published();
        for (int i = 0; i < ROUND.size(); i++) {
            String hit = kill(output, ROUND.get(i), (round * 7 + i * 3) % 10 / 10.0);
            if (hit.isEmpty()) {
                return;
            }
            hits.merge(hit, 1, Integer::sum);
            assertThat(output.published()).isIn(before, finished);
        }
    }

    /** Answers the step in which the kill came; empty when it came too late for any. */
    private String kill(Output output, String step, double part) throws IOException {
        int length = output.log().length();
        try (Running running = PROGRAM.start("run", job(), "--quiet", "--output", path(output))) {
            boolean isStep = STEPS.contains(step);
            output.awaitLog(length, isStep ? "Executing step: [" + step + "]" : " INFO ", running);
            Duration whole = undisturbed.getOrDefault(step, Duration.ofSeconds(1));
            Output.pause((long) (whole.toMillis() * part));
            if (running.kill().exitCode() == 0) {
                return "";
            }
        }
        return stepUnderWay(output.log().substring(length));
    }

    private static String stepUnderWay(String log) {
        List<MatchResult> lines = STEP_LINE.matcher(log).results().toList();
        if (lines.isEmpty()) {
            return SETTING_UP;
        }
        String begun = lines.get(lines.size() - 1).group(1);
        return begun == null ? "between steps" : begun;
    }

    private void measureSteps(String log) {
        String begun = SETTING_UP;
        for (MatchResult line : STEP_LINE.matcher(log).results().toList()) {
            if (line.group(1) != null) {
                begun = line.group(1);
            } else {
                undisturbed.put(begun, duration(line.group(2)));
            }
        }
    }

    /** Reads {@code 4s610ms}. */
    private static Duration duration(String text) {
        return Pattern.compile("(\\d+)(ms|s|m)")
                .matcher(text)
                .results()
                .map(part -> Duration.of(Long.parseLong(part.group(1)), UNITS.get(part.group(2))))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private void complete(Output output) throws IOException {
        Result result = run(output, "--json");
        assertThat(result.exitCode()).as(result.err()).isZero();
        Output.balanced(result.out());
        assertThat(output.published()).isNotEmpty();
    }

    private Result run(Output output, String... more) throws IOException {
        String[] arguments = new String[4 + more.length];
        List.of("run", job(), "--output", path(output)).toArray(arguments);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return PROGRAM.run(arguments);
    }

    private String job() {
        return new Desk(folder).job();
    }

    private Output output(String name) {
        return new Output(folder.resolve("out").resolve(name));
    }

    private static String path(Output output) {
        return output.folder().toString();
    }

    private Output copy(Output original, String name) throws IOException {
        Output copy = output(name);
        Files.createDirectories(copy.folder().getParent());
        assertThat(Shell.run("cp", "-a", path(original), path(copy)).exitCode()).isZero();
        return copy;
    }
}
