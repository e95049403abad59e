/** The rows of the reports, the views that show the same, and what has changed since a set of reports was made. */
@NullMarked
package dev.pressmark.archive.report;

import org.jspecify.annotations.NullMarked;
