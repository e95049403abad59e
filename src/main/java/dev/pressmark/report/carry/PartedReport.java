package dev.pressmark.report.carry;

import dev.pressmark.report.table.Report;

/**
 * A report of a set that is known in parts.
 *
 * @param report which
 * @param header bytes before the first part
 * @param bytes  the length of the file
 * @param parts  how many there are
 * @param at     where in the index they begin
 */
record PartedReport(Report report, long header, long bytes, int parts, long at) {}
