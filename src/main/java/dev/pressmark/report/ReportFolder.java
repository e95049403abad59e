package dev.pressmark.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** Whether the set published last is whole and consists of just these reports in today's columns. */
    public boolean holds(List<Report> reports) {
        Path descriptor = link.resolve(DataPackage.FILE_NAME);
        try {
            return reports.stream().allMatch(report -> Files.isRegularFile(link.resolve(report.fileName())))
                    && DataPackage.describes(Files.readAllBytes(descriptor), reports);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes a new set beside the one in use.
     *
     * @param name    of the job, for the data package
     * @param sources the rows of each report, in the order in which the data package is to list them
     * @throws IOException when it cannot be written; the set in use stays as it is
     */
    public Staged stage(String name, Map<Report, RowSource> sources) throws IOException {
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
            throw new FileSystemException(
                    link.toString(), null, "is in the place of the link to the reports; move it elsewhere");
        }
        Files.createDirectories(sets);
        Path staging = sets.resolve(STAGING);
        delete(staging);
        Files.createDirectory(staging);
        List<PublishedFile> files = new ArrayList<>();
        for (Map.Entry<Report, RowSource> source : sources.entrySet()) {
            files.add(CsvFile.write(staging, source.getKey(), source.getValue()));
        }
        Path descriptor = staging.resolve(DataPackage.FILE_NAME);
        Files.write(descriptor, DataPackage.describe(name, files));
        force(descriptor);
        force(staging);
        return new Staged(staging, List.copyOf(files));
    }

    /** A set that is written and not yet visible. */
    public final class Staged {

        private final Path staging;
        private final List<PublishedFile> files;

        private Staged(Path staging, List<PublishedFile> files) {
            this.staging = staging;
            this.files = files;
        }

        /** Rows of a report; 0 when it is not in the set. */
        public long rows(Report report) {
            return files.stream()
                    .filter(file -> file.report() == report)
                    .mapToLong(PublishedFile::rows)
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
            Files.move(staging, set, StandardCopyOption.ATOMIC_MOVE);
            force(sets);
            Path next = sets.resolve(NEXT_LINK);
            Files.deleteIfExists(next);
            Files.createSymbolicLink(next, output.relativize(set));
            Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
            force(output);
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
            if (!old.equals(set) && !old.equals(previous)) {
                delete(old);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    /** Forces a file, or the names in a folder, to the disk. */
    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
