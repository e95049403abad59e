package dev.pressmark.report;

import dev.pressmark.report.carry.Carriage;
import dev.pressmark.report.carry.Continuation;
import dev.pressmark.report.carry.Continuity;
import dev.pressmark.report.carry.PartIndex;
import dev.pressmark.report.file.DamagedSetException;
import dev.pressmark.report.file.Disk;
import dev.pressmark.report.file.PublishedReport;
import dev.pressmark.report.file.RowSource;
import dev.pressmark.report.metadata.DataPackage;
import dev.pressmark.report.table.EditionPlan;
import dev.pressmark.report.table.Report;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which consumers find the reports, {@code <output>/reports}: a symbolic link to the set published last,
 * which lies beside its predecessor in {@code <output>/.reports}. A new set is written elsewhere, forced to the disk, and
 * becomes visible by one atomic renaming of the link.
 */
public final class ReportFolder {

    private static final String STAGING = "staging";
    private static final String NEXT_LINK = "next";

    private final Path output;
    private final Path link;
    private final Path sets;

    public ReportFolder(Path output) {
        this.output = output;
        this.link = output.resolve("reports");
        this.sets = output.resolve(".reports");
    }

    /** Where consumers look. */
    public Path path() {
        return link;
    }

    /** Whether the set published last is whole and is what this plan would make today. */
    public boolean holds(EditionPlan plan) {
        try {
            byte[] descriptor = Files.readAllBytes(link.resolve(DataPackage.FILE_NAME));
            return DataPackage.describes(descriptor, plan)
                    && DataPackage.paths(descriptor).stream().allMatch(path -> Files.isRegularFile(link.resolve(path)));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes a new set beside the one in use. What has not changed since the set before is taken over from that, where the
     * layout allows. A set before that has been damaged counts for nothing: everything is then new.
     *
     * @param plan       what it consists of
     * @param sources    the rows of the tables that the archive keeps, whether the plan includes them or not
     * @param increment  what is new in it, and how long that is kept; with a retention of no runs, there is none
     * @param continuity what the archive can tell of its changes; null when it can tell nothing
     * @throws IOException when it cannot be written; the set in use stays as it is
     */
    public Staged stage(
            EditionPlan plan, Map<Report, RowSource> sources, Increment increment, @Nullable Continuity continuity)
            throws IOException {
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
            throw new FileSystemException(
                    link.toString(), null, "is in the place of the link to the reports; move it elsewhere");
        }
        Files.createDirectories(sets);
        try {
            return stage(plan, sources, increment, base(plan, increment), continuity);
        } catch (DamagedSetException e) {
            Staged whole = stage(plan, sources, increment, null, continuity);
            whole.damage = e.getMessage();
            return whole;
        }
    }

    private Staged stage(
            EditionPlan plan,
            Map<Report, RowSource> sources,
            Increment increment,
            @Nullable EarlierSet base,
            @Nullable Continuity continuity)
            throws IOException {
        if (continuity == null || !Continuation.suits(plan.layout())) {
            return write(plan, sources, increment, base, null);
        }
        Carriage carriage =
                base == null ? null : Carriage.of(base.folder(), continuity).orElse(null);
        try (Continuation continuation = new Continuation(continuity.mark(), carriage)) {
            return write(plan, sources, increment, base, continuation);
        }
    }

    /** The set that this one is compared with and goes on from; null when there is none. */
    private @Nullable EarlierSet base(EditionPlan plan, Increment increment) throws IOException {
        if (increment.kept().runs() > 0) {
            return EarlierSet.before(increment.run(), sets, plan).orElse(null);
        }
        Path current = current();
        EarlierSet inUse = current == null ? null : new EarlierSet(current);
        return inUse != null && inUse.isBy(plan) ? inUse : null;
    }

    private Staged write(
            EditionPlan plan,
            Map<Report, RowSource> sources,
            Increment increment,
            @Nullable EarlierSet base,
            @Nullable Continuation continuation)
            throws IOException {
        Path staging = sets.resolve(STAGING);
        Disk.delete(staging);
        Files.deleteIfExists(PartIndex.of(staging));
        Files.createDirectory(staging);
        if (increment.kept().runs() == 0) {
            return new Staged(staging, new Edition(staging, plan, null, continuation).write(sources));
        }
        Path current = current();
        if (current != null) {
            new EarlierSet(current).handOn(staging, increment);
        }
        IncrementSet news = new IncrementSet(staging, plan, increment, base);
        return new Staged(staging, new Edition(staging, plan, news, continuation).write(sources));
    }

    /** A set that is written and not yet visible. */
    public final class Staged {

        private final Path staging;
        private final List<PublishedReport> reports;
        private @Nullable String damage;

        private Staged(Path staging, List<PublishedReport> reports) {
            this.staging = staging;
            this.reports = reports;
        }

        /** What of the set before could not be read, so that this one goes on from none; null when all could. */
        public @Nullable String damage() {
            return damage;
        }

        /** Rows of a report; 0 when it is not in the set. */
        public long rows(Report report) {
            return reports.stream()
                    .filter(published -> published.report() == report)
                    .mapToLong(PublishedReport::rows)
                    .sum();
        }

        /**
         * Makes the set the one that consumers see, and deletes those before its predecessor.
         *
         * @param run the run it belongs to
         * @throws IOException when the file system refuses; consumers then still see the previous set
         */
        public void publish(long run) throws IOException {
            Path previous = current();
            Path set = vacant(String.format(Locale.ROOT, "%06d", run));
            if (Files.exists(PartIndex.of(staging))) {
                Files.move(PartIndex.of(staging), PartIndex.of(set), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(staging, set, StandardCopyOption.ATOMIC_MOVE);
            Disk.force(sets);
            Path next = sets.resolve(NEXT_LINK);
            Files.deleteIfExists(next);
            Files.createSymbolicLink(next, output.relativize(set));
            Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
            Disk.force(output);
            prune(set, previous);
        }
    }

    private @Nullable Path current() throws IOException {
        return Files.isSymbolicLink(link)
                ? output.resolve(Files.readSymbolicLink(link)).normalize()
                : null;
    }

    private Path vacant(String name) {
        Path candidate = sets.resolve(name);
        for (int i = 2; Files.exists(candidate, LinkOption.NOFOLLOW_LINKS); i++) {
            candidate = sets.resolve(name + "-" + i);
        }
        return candidate;
    }

    private void prune(Path set, @Nullable Path previous) throws IOException {
        List<Path> all;
        try (Stream<Path> children = Files.list(sets)) {
            all = children.toList();
        }
        for (Path old : all) {
            if (!belongsTo(set, old) && (previous == null || !belongsTo(previous, old))) {
                Disk.delete(old);
            }
        }
    }

    private static boolean belongsTo(Path set, Path file) {
        return file.equals(set) || file.equals(PartIndex.of(set));
    }
}
