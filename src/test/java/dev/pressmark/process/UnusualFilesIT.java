package dev.pressmark.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pressmark.bench.CorpusMaker;
import dev.pressmark.process.Pressmark.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in real folders besides well-behaved files, and what happens to files while they are being read. */
class UnusualFilesIT {

    private static final Pressmark PROGRAM = Pressmark.program();

    /** Bytes, so that the names do not depend on the locale that the test runs in. */
    private static final String NAMES = """
            set -e
            cd "$1"
            echo 'Text one.' > $'new\\nline.txt'
            echo 'Text two.' > $'quote"and\\'apostrophe.txt'
            echo 'Text three.' > ./-rf
            echo 'Text four.' > $'latin1-k\\xf6ln.txt'
            echo 'Text five.' > $'utf8-k\\xc3\\xb6ln.txt'
            echo 'Text six.' > $'back\\\\slash.txt'
            echo 'Text seven.' > $'=1+1,2.txt'
            mkdir -- $'folder-\\xff'
            echo 'Text eight.' > $'folder-\\xff/inside.txt'
            """;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void makeDesk() throws IOException {
        desk = Desk.in(folder);
    }

    private Result runs(Pressmark program, Output output, String... more) throws IOException {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {
                    "run", desk.job(), "--json", "--output", output.folder().toString()
                },
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        Result result = program.run(arguments);
        assertThat(result.exitCode()).as(result.err()).isZero();
        Output.balanced(result.out());
        return result;
    }

    @Test
    void namesOfAnyBytesAreExactInEveryLocale() throws IOException {
        assertThat(Shell.run("bash", "-c", NAMES, "bash", desk.inbox().toString())
                        .exitCode())
                .isZero();
        Output plain = new Output(folder.resolve("c"));
        Output utf8 = new Output(folder.resolve("utf8"));
        runs(PROGRAM.with("LC_ALL", "C"), plain);
        runs(PROGRAM.with("LC_ALL", "C.UTF-8"), utf8);
        assertThat(plain.published()).isEqualTo(utf8.published());
        assertThat(utf8.column("articles.csv", "source_file"))
                .containsExactlyInAnyOrder(
                        "new\nline.txt",
                        "quote\"and'apostrophe.txt",
                        "-rf",
                        "latin1-k\\xF6ln.txt",
                        "utf8-k\u00f6ln.txt",
                        "back\\\\slash.txt",
                        "=1+1,2.txt",
                        "folder-\\xFF/inside.txt");
    }

    @Test
    void linksPipesAndEmptyFilesAreRejectedAndNothingHangs() throws IOException {
        desk.article("one.txt", "One article.\n");
        desk.article("empty.txt", "");
        Files.createSymbolicLink(desk.inbox().resolve("loop"), Path.of("."));
        Files.createSymbolicLink(desk.inbox().resolve("this"), Path.of("that"));
        Files.createSymbolicLink(desk.inbox().resolve("that"), Path.of("this"));
        assumeTrue(
                Shell.run("mkfifo", desk.inbox().resolve("pipe").toString()).exitCode() == 0,
                "skipped: there are no named pipes here");

        Result result = runs(PROGRAM, desk.output());
        Map<String, String> codes = new TreeMap<>();
        desk.output().rows("rejected.csv").forEach(row -> codes.put(row.getField(0), row.getField("code")));
        assertThat(codes)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "empty.txt", "empty",
                        "loop", "symbolic_link",
                        "pipe", "not_a_file",
                        "that", "symbolic_link",
                        "this", "symbolic_link"));
        assertThat(result.err().lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).startsWith("rejected: inbox/"));
        assertThat(desk.output().rows("articles.csv")).hasSize(1);
    }

    @Test
    void aFileThatVanishesIsRejectedAndOneThatGrowsWaits() throws IOException {
        CorpusMaker.make(desk.inbox(), 1_500, 1);
        Path vanishing = desk.article("z/vanishing.txt", "Soon to be gone.\n");
        Path growing = desk.article("z/growing.txt", "The first line.\n");
        try (Running running = PROGRAM.start("run", desk.job(), "--json")) {
            desk.output().awaitLog(0, "Step: [scan] executed", running);
            Files.delete(vanishing);
            while (running.isAlive()) {
                Files.writeString(growing, "One more line.\n", StandardOpenOption.APPEND);
                Output.pause(2);
            }
            Result result = running.await();
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(Output.balanced(result.out()).at("/files/waiting").asLong())
                    .isEqualTo(1);
        }
        assertThat(desk.output().rows("rejected.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row.getFields()).contains("z/vanishing.txt", "vanished"));
        assertThat(desk.output().column("articles.csv", "source_file"))
                .hasSize(1_500)
                .doesNotContain("z/growing.txt");

        Files.writeString(growing, "The last line.\n", StandardOpenOption.APPEND);
        runs(PROGRAM, desk.output());
        assertThat(desk.output().rows("bodies.csv"))
                .hasSize(1_501)
                .anySatisfy(row -> assertThat(row.getField("body"))
                        .contains("The first line.")
                        .contains("The last line."));
        assertThat(desk.output().column("files.csv", "state")).doesNotContain("waiting");
    }

    @Test
    void aHundredThousandFilesLieInOneFolder() throws IOException {
        assertThat(Shell.run(
                                "bash",
                                "-c",
                                "cd \"$1\" && printf 'Some text.' > 0 && seq 1 99999 | xargs touch",
                                "bash",
                                desk.inbox().toString())
                        .exitCode())
                .isZero();
        Result result =
                runs(PROGRAM.withOptions("-Xmx512m", "-Xshare:auto"), desk.output(), "--quiet", "--max-files", "500");
        assertThat(Output.balanced(result.out()).at("/files/waiting").asLong()).isEqualTo(99_500);
        assertThat(desk.output().rows("rejected.csv")).hasSize(499);
    }
}
