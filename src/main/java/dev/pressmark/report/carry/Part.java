package dev.pressmark.report.carry;

/**
 * A stretch of a report: the rows of source files that follow one another. It ends where the next one begins.
 *
 * @param from     path of the first of the files
 * @param rows     how many there are
 * @param bytes    their length as written
 * @param checksum CRC-32C of these bytes
 */
record Part(String from, long rows, long bytes, int checksum) {}
