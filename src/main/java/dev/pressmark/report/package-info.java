/**
 * Rows to the files that consumers read: CSV, the data package that describes them, and their publication in one atomic
 * switch.
 */
@NullMarked
package dev.pressmark.report;

import org.jspecify.annotations.NullMarked;
