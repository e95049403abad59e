/**
 * The set of reports as a whole: each table of the archive is read once, its rows go to all that is made of them, the set
 * becomes visible in one atomic switch. Beside the whole, what each run added or changed.
 */
@NullMarked
package dev.pressmark.report;

import org.jspecify.annotations.NullMarked;
