package dev.pressmark.report.carry;

import dev.pressmark.report.file.EarlierReport;
import dev.pressmark.report.file.RecordScanner;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import dev.pressmark.report.tally.ConfidenceTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an earlier set has that another can take over: the parts of its reports in which nothing has changed. */
public final class Carriage {

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

    /** Has a tally count what the set has counted, without the rows that may not be what they were. */
    void recall(ConfidenceTally tally) throws IOException {
        index.confidence().forEach((field, levels) -> levels.forEach((level, count) -> tally.add(field, level, count)));
        changedRecords(Reports.EVIDENCE).forEach(tally::remove);
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
        BitSet changes = changed.computeIfAbsent(report, key -> changes(parted));
        List<Part> parts = parted.parts();
        try (PartReader bytes = new PartReader(set, parted)) {
            int from = 0;
            do {
                boolean isChanged = parts.isEmpty() || changes.get(from);
                int next = isChanged ? changes.nextClearBit(from) : changes.nextSetBit(from);
                int to = next < 0 ? parts.size() : Math.min(next, parts.size());
                PathRange range = new PathRange(
                        from == 0 ? "" : parts.get(from).from(),
                        to == parts.size() ? null : parts.get(to).from());
                visitor.visit(new Stretch(parts.subList(from, to), range, isChanged), bytes);
                from = to;
            } while (from < parts.size());
        }
    }

    private BitSet changes(PartedReport parted) {
        BitSet parts = new BitSet();
        continuity.changed(parted.report(), index.mark(), path -> parts.set(parted.partOf(path)));
        return parts;
    }
}
