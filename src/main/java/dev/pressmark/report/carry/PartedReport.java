package dev.pressmark.report.carry;

import dev.pressmark.report.table.Report;
import java.util.List;

/**
 * A report of a set, with the parts it consists of.
 *
 * @param report which
 * @param header bytes before the first part
 * @param parts  in the order of their files
 */
record PartedReport(Report report, long header, List<Part> parts) {

    PartedReport {
        parts = List.copyOf(parts);
    }

    /** The length of the file. */
    long bytes() {
        return header + parts.stream().mapToLong(Part::bytes).sum();
    }

    /** The part that a source file's rows are in, or would be; there must be parts. */
    int partOf(String path) {
        int low = 0;
        int high = parts.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).from().compareTo(path) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
