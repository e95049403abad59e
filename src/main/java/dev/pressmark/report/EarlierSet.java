package dev.pressmark.report;

import dev.pressmark.report.file.Disk;
import dev.pressmark.report.file.EarlierFiles;
import dev.pressmark.report.file.EarlierReport;
import dev.pressmark.report.metadata.DataPackage;
import dev.pressmark.report.table.EditionPlan;
import dev.pressmark.report.table.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A set that was published earlier, with the increments it carries. */
final class EarlierSet {

    private final Path folder;

    EarlierSet(Path folder) {
        this.folder = folder;
    }

    /** The latest set of an earlier run than this, if there is one by the same plan. */
    static Optional<EarlierSet> before(long run, Path sets, EditionPlan plan) throws IOException {
        if (!Files.isDirectory(sets)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(sets)) {
            return folders.filter(set -> number(set) > 0 && number(set) < run)
                    .max(Comparator.comparingLong(EarlierSet::number).thenComparing(Comparator.naturalOrder()))
                    .map(EarlierSet::new)
                    .filter(set -> set.isBy(plan));
        }
    }

    /** The number in a name such as {@code 000007-2}; 0 when there is none. */
    private static long number(Path set) {
        String digits = String.valueOf(set.getFileName()).split("-", 2)[0];
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }

    Path folder() {
        return folder;
    }

    /** Whether it is what a plan would make. */
    boolean isBy(EditionPlan plan) {
        try {
            return DataPackage.describes(Files.readAllBytes(folder.resolve(DataPackage.FILE_NAME)), plan);
        } catch (IOException e) {
            return false;
        }
    }

    EarlierReport report(Report report) throws IOException {
        byte[] descriptor = Files.readAllBytes(folder.resolve(DataPackage.FILE_NAME));
        List<Path> files = DataPackage.paths(descriptor, report).stream()
                .map(folder::resolve)
                .toList();
        return new EarlierFiles(files, report.columnNames());
    }

    /** Has another set carry the increments that are still to be kept beside its own. */
    void handOn(Path set, Increment increment) throws IOException {
        Path runs = folder.resolve(IncrementSet.FOLDER);
        if (!Files.isDirectory(runs)) {
            return;
        }
        List<Path> latestFirst = new ArrayList<>();
        try (Stream<Path> folders = Files.list(runs)) {
            folders.filter(each -> number(each) > 0 && number(each) != increment.run() && isYoung(each, increment))
                    .sorted(Comparator.reverseOrder())
                    .limit(Math.max(0, increment.kept().runs() - 1))
                    .forEach(latestFirst::add);
        }
        for (Path kept : latestFirst) {
            Path target = set.resolve(IncrementSet.FOLDER).resolve(String.valueOf(kept.getFileName()));
            try (Stream<Path> files = Files.walk(kept)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Disk.link(file, target.resolve(kept.relativize(file).toString()));
                }
            }
        }
    }

    private static boolean isYoung(Path kept, Increment increment) {
        if (increment.kept().age() == null) {
            return true;
        }
        try {
            Instant published =
                    Instant.parse(DataPackage.created(Files.readAllBytes(kept.resolve(DataPackage.FILE_NAME))));
            return !published.plus(increment.kept().age()).isBefore(increment.at());
        } catch (IOException | DateTimeParseException e) {
            return false;
        }
    }
}
