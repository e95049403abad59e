package dev.pressmark.report;

/**
 * A file of a report set, as written.
 *
 * @param report what it is
 * @param rows   rows, the header not counted
 * @param bytes  size
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
record PublishedFile(Report report, long rows, long bytes, String sha256) {}
