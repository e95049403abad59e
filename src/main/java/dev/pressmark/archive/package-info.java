/**
 * The database: its schema and the only SQL. Source files and how far the archive has got with them, articles with the
 * claims they rest on, rejections, the totals of each run, and the rows of the reports.
 */
@NullMarked
package dev.pressmark.archive;

import org.jspecify.annotations.NullMarked;
