/** What has become of a run: its totals, and what it has rejected. */
@NullMarked
package dev.pressmark.archive.run;

import org.jspecify.annotations.NullMarked;
