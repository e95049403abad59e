/**
 * Which reports there are, what each of their columns means and what identifies a row, and which of them an edition
 * consists of. A new column is declared here.
 */
@NullMarked
package dev.pressmark.report.table;

import org.jspecify.annotations.NullMarked;
