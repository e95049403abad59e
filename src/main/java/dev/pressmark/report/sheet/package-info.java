/**
 * The copies for spreadsheet programs: a workbook, and CSV that can be opened with a double click.
 */
@NullMarked
package dev.pressmark.report.sheet;

import org.jspecify.annotations.NullMarked;
