package dev.pressmark.report.carry;

import dev.pressmark.report.file.EarlierReport;
import dev.pressmark.report.file.RecordScanner;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import dev.pressmark.report.tally.ConfidenceTally;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
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

    private static final int BUFFER = 1 << 16;

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
            walk(report, (part, bytes, isChanged) -> {
                if (isChanged) {
                    read(part, bytes, scanner::scan);
                } else {
                    bytes.skipNBytes(part.bytes());
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
    void write(Report report, PartedFile file, List<String> columns, Consumer<@Nullable Object[]> read, Bytes carried)
            throws IOException {
        Gap gap = new Gap(report, file, columns, read);
        walk(report, (part, bytes, isChanged) -> {
            if (isChanged) {
                bytes.skipNBytes(part.bytes());
                gap.open(part);
            } else {
                gap.close(part);
                read(part, bytes, (some, count) -> {
                    file.carry(some, count);
                    carried.take(some, count);
                });
                file.carried(part);
            }
        });
        gap.close(null);
    }

    /** Some bytes of a report. */
    interface Bytes {

        void take(byte[] some, int count) throws IOException;
    }

    private interface Visitor {

        void visit(Part part, InputStream bytes, boolean isChanged) throws IOException;
    }

    private void walk(Report report, Visitor visitor) throws IOException {
        PartedReport parted = index.report(report).orElseThrow();
        BitSet changes = changed.computeIfAbsent(report, key -> changes(parted));
        try (InputStream bytes =
                new BufferedInputStream(Files.newInputStream(set.resolve(report.fileName())), BUFFER)) {
            bytes.skipNBytes(parted.header());
            for (int i = 0; i < parted.parts().size(); i++) {
                visitor.visit(parted.parts().get(i), bytes, changes.get(i));
            }
        }
        if (parted.parts().isEmpty()) {
            visitor.visit(new Part("", 0, 0, 0), InputStream.nullInputStream(), true);
        }
    }

    private BitSet changes(PartedReport parted) {
        BitSet parts = new BitSet();
        continuity.changed(parted.report(), index.mark(), path -> parts.set(parted.partOf(path)));
        return parts;
    }

    private static void read(Part part, InputStream bytes, Bytes taker) throws IOException {
        byte[] buffer = new byte[(int) Math.min(BUFFER, part.bytes())];
        for (long left = part.bytes(); left > 0; ) {
            int count = bytes.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
            if (count == 0) {
                throw new EOFException("A file of the set before is shorter than it was");
            }
            taker.take(buffer, count);
            left -= count;
        }
    }

    /** Parts next to each other that have to be read, together. */
    private final class Gap {

        private final Report report;
        private final PartedFile file;
        private final List<String> columns;
        private final Consumer<@Nullable Object[]> rows;
        private @Nullable String from;
        private boolean first = true;

        Gap(Report report, PartedFile file, List<String> columns, Consumer<@Nullable Object[]> rows) {
            this.report = report;
            this.file = file;
            this.columns = columns;
            this.rows = rows;
        }

        void open(Part part) {
            if (from == null) {
                from = first ? "" : part.from();
            }
            first = false;
        }

        /** @param next the part behind the gap; null when there is none */
        void close(@Nullable Part next) throws IOException {
            first = false;
            if (from != null) {
                continuity.read(report, new PathRange(from, next == null ? null : next.from()), columns, rows);
                file.end();
                from = null;
            }
        }
    }
}
