package dev.pressmark.report.file;

/**
 * A file of a report set, as written.
 *
 * @param path   relative to the set's folder, with {@code /}
 * @param rows   rows, the header not counted
 * @param bytes  size
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record PublishedFile(String path, long rows, long bytes, String sha256) {}
