/** What a run is given from outside, what it tells while it is under way, and what it leaves on record. */
@NullMarked
package dev.pressmark.job.run;

import org.jspecify.annotations.NullMarked;
