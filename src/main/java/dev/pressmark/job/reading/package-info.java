/** The archive step: pending files are opened, cut into records, normalised by several threads and stored. */
@NullMarked
package dev.pressmark.job.reading;

import org.jspecify.annotations.NullMarked;
