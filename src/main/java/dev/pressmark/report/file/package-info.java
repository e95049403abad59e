/**
 * Rows to files and back: the one form of CSV that the reports have, as one file, as one for each month, or with chosen
 * columns.
 */
@NullMarked
package dev.pressmark.report.file;

import org.jspecify.annotations.NullMarked;
