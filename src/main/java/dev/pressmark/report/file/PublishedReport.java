package dev.pressmark.report.file;

import dev.pressmark.report.table.Report;
import java.util.List;

/**
 * A report of a set, as written.
 *
 * @param report what it is
 * @param files  one, or one for each month
 */
public record PublishedReport(Report report, List<PublishedFile> files) {

    public PublishedReport {
        files = List.copyOf(files);
    }

    public long rows() {
        return files.stream().mapToLong(PublishedFile::rows).sum();
    }

    public long bytes() {
        return files.stream().mapToLong(PublishedFile::bytes).sum();
    }
}
