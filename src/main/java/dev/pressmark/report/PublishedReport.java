package dev.pressmark.report;

import java.util.List;

/**
 * A report of a set, as written.
 *
 * @param report what it is
 * @param files  one, or one for each month
 */
record PublishedReport(Report report, List<PublishedFile> files) {

    PublishedReport {
        files = List.copyOf(files);
    }

    long rows() {
        return files.stream().mapToLong(PublishedFile::rows).sum();
    }

    long bytes() {
        return files.stream().mapToLong(PublishedFile::bytes).sum();
    }
}
