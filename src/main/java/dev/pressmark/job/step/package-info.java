/** The other steps: scan, revise, match, report. */
@NullMarked
package dev.pressmark.job.step;

import org.jspecify.annotations.NullMarked;
