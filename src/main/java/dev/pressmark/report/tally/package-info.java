/**
 * What is counted as the rows of the archive pass: for the reports that add up, and for the report page.
 */
@NullMarked
package dev.pressmark.report.tally;

import org.jspecify.annotations.NullMarked;
