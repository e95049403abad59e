package dev.pressmark.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.InputDescription;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.scan.Finding.Kind;
import dev.pressmark.scan.LedgerEntry.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in a folder, held against what the ledger knows of it. */
class FolderScanAgainstLedgerTest {

    private static final Instant NOW = Instant.parse("2026-04-01T06:00:00Z");
    private static final Instant WRITTEN = NOW.minus(Duration.ofDays(1));
    private static final int BYTES = 5;

    @TempDir
    Path folder;

    private final List<LedgerEntry> ledger = new ArrayList<>();
    private List<Input> inputs = List.of();

    @BeforeEach
    void oneInput() {
        inputs = List.of(input("inbox", folder, "**/*", Duration.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"PENDING,     UNDER_WAY", "WAITING,     ENTERED", "SETTLED,     UNCHANGED", "SETTLED_NOW, UNDER_WAY"})
    void aFileThatIsAsItWas(Standing standing, Kind kind) throws IOException {
        write("a.txt", WRITTEN);
        known("a.txt", WRITTEN, standing, null, false);

        assertThat(kinds()).isEqualTo(Map.of("a.txt", kind));
    }

    @ParameterizedTest
    @CsvSource({"PENDING", "WAITING", "SETTLED", "SETTLED_NOW"})
    void aFileThatChangedIsEnteredWhateverItWas(Standing standing) throws IOException {
        write("a.txt", WRITTEN.plusNanos(1000));
        known("a.txt", WRITTEN, standing, null, false);

        assertThat(kinds()).isEqualTo(Map.of("a.txt", Kind.ENTERED));
    }

    @Test
    void aFileOfAnotherSizeChangedThoughItsTimeDidNot() throws IOException {
        write("a.txt", WRITTEN);
        ledger.add(new LedgerEntry(1, "a.txt", BYTES + 1, WRITTEN, Standing.SETTLED, null, false, false));

        assertThat(kinds()).isEqualTo(Map.of("a.txt", Kind.ENTERED));
    }

    @ParameterizedTest
    @CsvSource({
        "EMPTY,     SETTLED,     UNCHANGED",
        "BINARY,    SETTLED,     UNCHANGED",
        "TOO_LARGE, SETTLED,     ENTERED",
        "VANISHED,  SETTLED,     ENTERED",
        "TAKES_TOO_LONG, SETTLED, UNCHANGED",
        "TOO_LARGE, SETTLED_NOW, UNDER_WAY"
    })
    void aRejectedFileIsTriedAgainOnlyIfCircumstancesMayHaveChanged(ProblemCode code, Standing standing, Kind kind)
            throws IOException {
        write("a.txt", WRITTEN);
        known("a.txt", WRITTEN, standing, code, false);

        assertThat(kinds()).isEqualTo(Map.of("a.txt", kind));
    }

    @Test
    void whatIsMissingIsGoneAndWhatIsBackHasReturned() throws IOException {
        write("back.txt", WRITTEN);
        known("back.txt", WRITTEN, Standing.SETTLED, null, true);
        known("gone.txt", WRITTEN, Standing.SETTLED, null, false);
        known("long-gone.txt", WRITTEN, Standing.SETTLED, null, true);

        List<Finding> findings = findings(0);

        assertThat(findings).map(Finding::kind).containsExactly(Kind.RETURNED, Kind.GONE, Kind.GONE);
        assertThat(findings).map(Finding::isFound).containsExactly(true, false, false);
        assertThat(findings).map(Finding::isNewlyGone).containsExactly(false, true, false);
        assertThat(findings).map(Finding::changesLedger).containsExactly(true, true, false);
    }

    @Test
    void aLinkRefusedBeforeIsUnchangedAndAFileThatBecameOneIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), Path.of("x"));
        Files.createSymbolicLink(folder.resolve("was-a-file"), Path.of("x"));
        known("link", WRITTEN, Standing.SETTLED, ProblemCode.SYMBOLIC_LINK, false);
        known("was-a-file", WRITTEN, Standing.SETTLED, null, false);

        assertThat(kinds()).isEqualTo(Map.of("link", Kind.UNCHANGED, "was-a-file", Kind.REFUSED));
    }

    @ParameterizedTest
    @CsvSource({
        "-31, ENTERED",
        "-30, ENTERED",
        "-29, WAITING",
        "0, WAITING",
        "29, WAITING",
        "30, ENTERED",
        "86400, ENTERED"
    })
    void aFileWaitsUntilItHasSettledAndATimeFarInTheFutureIsAWrongClock(long seconds, Kind kind) throws IOException {
        inputs = List.of(input("inbox", folder, "**/*", Duration.ofSeconds(30)));
        write("a.txt", NOW.plusSeconds(seconds));

        assertThat(kinds()).isEqualTo(Map.of("a.txt", kind));
    }

    @Test
    void aFileStillWaitingAsItWasTellsTheLedgerNothing() throws IOException {
        inputs = List.of(input("inbox", folder, "**/*", Duration.ofDays(9)));
        write("as-it-was.txt", WRITTEN);
        write("changed.txt", WRITTEN);
        write("new.txt", WRITTEN);
        known("as-it-was.txt", WRITTEN, Standing.WAITING, null, false);
        known("changed.txt", WRITTEN.minusSeconds(1), Standing.WAITING, null, false);

        List<Finding> findings = findings(0);

        assertThat(findings).map(Finding::kind).containsOnly(Kind.WAITING);
        assertThat(findings).map(Finding::changesLedger).containsExactly(false, true, true);
    }

    @Test
    void theBudgetIsSpentOnNewFilesAndNotOnThoseUnderWay() throws IOException {
        for (String name : List.of("1", "2", "3", "4", "5")) {
            write(name, WRITTEN);
        }
        known("1", WRITTEN, Standing.PENDING, null, false);
        known("2", WRITTEN.minusSeconds(1), Standing.PENDING, null, false);
        known("3", WRITTEN, Standing.SETTLED, null, false);

        assertThat(kinds(0, new FolderScan.Budget(1)).values())
                .containsExactly(Kind.UNDER_WAY, Kind.ENTERED, Kind.UNCHANGED, Kind.ENTERED, Kind.WAITING);
    }

    @Test
    void aNarrowerPatternLeavesTheRestUnseenRatherThanGone() throws IOException {
        inputs = List.of(input("inbox", folder, "*.txt", Duration.ZERO));
        write("a.txt", WRITTEN);
        write("b.html", WRITTEN);
        known("a.txt", WRITTEN, Standing.SETTLED, null, false);
        known("b.html", WRITTEN, Standing.SETTLED, null, false);

        assertThat(kinds()).isEqualTo(Map.of("a.txt", Kind.UNCHANGED, "b.html", Kind.UNSEEN));
    }

    @Test
    void ofTwoInputsOnOneFolderTheFirstThatCoversAFileHasIt() throws IOException {
        inputs = List.of(input("inbox", folder, "*.txt", Duration.ZERO), input("inbox", folder, "**/*", Duration.ZERO));
        write("a.txt", WRITTEN);
        write("b.html", WRITTEN);

        assertThat(kinds(0)).isEqualTo(Map.of("a.txt", Kind.ENTERED));
        assertThat(kinds(1)).isEqualTo(Map.of("b.html", Kind.ENTERED));
    }

    @Test
    void anInputWithinAnEarlierOneHasWhatThatDoesNotCover() throws IOException {
        inputs = List.of(
                input("inbox", folder, "*/*.txt", Duration.ZERO),
                input("inbox/sub", folder.resolve("sub"), "**/*", Duration.ZERO));
        write("sub/a.txt", WRITTEN);
        write("sub/b.html", WRITTEN);

        assertThat(kinds(0)).isEqualTo(Map.of("sub/a.txt", Kind.ENTERED));
        assertThat(kinds(1)).isEqualTo(Map.of("b.html", Kind.ENTERED));
    }

    @Test
    void anInputAroundAnEarlierOneLeavesThatItsFiles() throws IOException {
        inputs = List.of(
                input("inbox/sub", folder.resolve("sub"), "*.txt", Duration.ZERO),
                input("inbox", folder, "**/*", Duration.ZERO));
        write("sub/a.txt", WRITTEN);
        write("sub/b.html", WRITTEN);
        write("subway.txt", WRITTEN);

        assertThat(kinds(0)).isEqualTo(Map.of("a.txt", Kind.ENTERED));
        assertThat(kinds(1)).isEqualTo(Map.of("sub/b.html", Kind.ENTERED, "subway.txt", Kind.ENTERED));
    }

    private void write(String path, Instant modified) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "x".repeat(BYTES));
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    private void known(
            String path, Instant modified, Standing standing, @Nullable ProblemCode rejectedFor, boolean gone) {
        ledger.add(new LedgerEntry(ledger.size() + 1L, path, BYTES, modified, standing, rejectedFor, gone, false));
    }

    private static Input input(String key, Path folder, String files, Duration settle) {
        return new Input(key, folder, Glob.of(files), settle, InputDescription.NONE);
    }

    private Map<String, Kind> kinds() throws IOException {
        return kinds(0);
    }

    private Map<String, Kind> kinds(int input) throws IOException {
        return kinds(input, new FolderScan.Budget(Long.MAX_VALUE));
    }

    private Map<String, Kind> kinds(int input, FolderScan.Budget budget) throws IOException {
        Map<String, Kind> kinds = new TreeMap<>();
        findings(input, budget).forEach(finding -> kinds.put(finding.path(), finding.kind()));
        return kinds;
    }

    private List<Finding> findings(int input) throws IOException {
        return findings(input, new FolderScan.Budget(Long.MAX_VALUE));
    }

    private List<Finding> findings(int input, FolderScan.Budget budget) throws IOException {
        ledger.sort(Comparator.comparing(LedgerEntry::path));
        List<Finding> findings = new ArrayList<>();
        new FolderScan(inputs.get(input), inputs.subList(0, input), ledger.iterator(), NOW, budget)
                .forEachRemaining(findings::add);
        return findings;
    }
}
