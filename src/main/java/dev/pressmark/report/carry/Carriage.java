package dev.pressmark.report.carry;

import dev.pressmark.report.file.EarlierReport;
import dev.pressmark.report.file.RecordScanner;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import dev.pressmark.report.tally.ArticleTally;
import dev.pressmark.report.tally.Tallies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an earlier set has that another can take over: the parts of its reports in which nothing has changed. */
public final class Carriage {

    /** So many parts are gone through at once at most. */
    private static final int TOGETHER = 1_000;

    private final Path set;
    private final PartIndex index;
    private final Continuity continuity;
    private final Map<Report, BitSet> changed = new HashMap<>();

    private Carriage(Path set, PartIndex index, Continuity continuity) {
        this.set = set;
        this.index = index;
        this.continuity = continuity;
    }

    /** Of a set that the archive can still tell the changes since; empty when it cannot. */
    public static Optional<Carriage> of(Path set, Continuity continuity) throws IOException {
        Optional<PartIndex> index = PartIndex.read(set).filter(found -> continuity.knows(found.mark()));
        for (PartedReport parted : index.map(PartIndex::reports).orElse(List.of())) {
            Path file = set.resolve(parted.report().fileName());
            if (!Files.isRegularFile(file) || Files.size(file) != parted.bytes()) {
                return Optional.empty();
            }
        }
        return index.map(found -> new Carriage(set, found, continuity));
    }

    boolean has(Report report) {
        return index.report(report).isPresent();
    }

    /** The records of a report that may not be what they were, as the set has them. */
    EarlierReport changedRecords(Report report) {
        return records -> {
            RecordScanner scanner = RecordScanner.ofAll(report.columns(), records);
            walk(report, (stretch, bytes) -> {
                if (stretch.isChanged()) {
                    bytes.read(stretch.parts(), scanner::scan);
                } else {
                    bytes.skip(stretch.parts());
                }
            });
        };
    }

    /** Has what counts the rows of a report go on from what the set has counted. */
    void recall(Report report, Tallies tallies) {
        if (report == Reports.EVIDENCE) {
            index.confidence()
                    .forEach((field, levels) -> levels.forEach(
                            (level, count) -> tallies.confidence().add(field, level, count)));
        } else if (report == Reports.ARTICLES) {
            tallies.articles().goOnFrom(index.articles());
        }
    }

    /**
     * Has it forget the rows that may not be what they were, when those that are in their place now are counted.
     *
     * @param written the report as it is now
     */
    void forget(Report report, Tallies tallies, Path written) throws IOException {
        if (report == Reports.EVIDENCE) {
            changedRecords(report).forEach(tallies.confidence()::remove);
        } else if (report == Reports.ARTICLES) {
            ArticleTally articles = tallies.articles();
            changedRecords(report).forEach(articles::remove);
            if (!articles.isKnown()) {
                articles.clear();
                RecordScanner.scan(written, report.columns(), ArticleTally.columns(), articles);
            }
        }
    }

    /**
     * Writes a report: takes over the parts in which nothing has changed, and has the others read.
     *
     * @param file    where it is written
     * @param columns names of the columns to be read
     * @param read    receives the rows that are read: they are for the file, too
     * @param carried receives the bytes that are taken over, in whole records
     */
    void write(
            Report report,
            PartedFile file,
            List<String> columns,
            Consumer<@Nullable Object[]> read,
            PartReader.Taker carried)
            throws IOException {
        walk(report, (stretch, bytes) -> {
            if (stretch.isChanged()) {
                bytes.skip(stretch.parts());
                continuity.read(report, stretch.range(), columns, read);
                file.end();
            } else {
                bytes.read(stretch.parts(), piece -> {
                    file.carry(piece);
                    carried.take(piece);
                });
                file.carried(stretch.parts());
            }
        });
    }

    /**
     * Parts that follow one another, and have changed or have not.
     *
     * @param range the paths of all source files that belong there
     */
    private record Stretch(List<Part> parts, PathRange range, boolean isChanged) {}

    private interface Visitor {

        void visit(Stretch stretch, PartReader bytes) throws IOException;
    }

    private void walk(Report report, Visitor visitor) throws IOException {
        PartedReport parted = index.report(report).orElseThrow();
        BitSet changes = changes(parted);
        try (PartReader bytes = new PartReader(set, parted);
                Parts parts = index.parts(parted)) {
            String from = "";
            Part next = parts.next();
            int number = 0;
            do {
                boolean isChanged = next == null || changes.get(number);
                List<Part> together = new ArrayList<>();
                while (next != null && changes.get(number) == isChanged && together.size() < TOGETHER) {
                    together.add(next);
                    next = parts.next();
                    number++;
                }
                String before = next == null ? null : next.from();
                visitor.visit(new Stretch(together, new PathRange(from, before), isChanged), bytes);
                from = before;
            } while (from != null);
        }
    }

    /** The numbers of the parts in which something may have changed. When there are more changes than parts, all. */
    private BitSet changes(PartedReport parted) throws IOException {
        BitSet known = changed.get(parted.report());
        if (known != null) {
            return known;
        }
        SortedSet<String> paths = new TreeSet<>();
        continuity.changed(parted.report(), index.mark(), path -> {
            if (paths.size() <= parted.parts()) {
                paths.add(path);
            }
        });
        BitSet changes = new BitSet();
        if (paths.size() > parted.parts()) {
            changes.set(0, parted.parts());
        } else {
            mark(paths, parted, changes);
        }
        changed.put(parted.report(), changes);
        return changes;
    }

    /** Marks the parts that the rows of source files are in, or would be. */
    private void mark(SortedSet<String> paths, PartedReport parted, BitSet marked) throws IOException {
        try (Parts parts = index.parts(parted)) {
            Part next = parts.next();
            int number = -1;
            for (String path : paths) {
                while (next != null && next.from().compareTo(path) <= 0) {
                    next = parts.next();
                    number++;
                }
                marked.set(Math.max(0, number));
            }
        }
    }
}
