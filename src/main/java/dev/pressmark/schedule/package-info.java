/** One run of a job at a time: the lock, what becomes of a signal, and the run between them. */
@NullMarked
package dev.pressmark.schedule;

import org.jspecify.annotations.NullMarked;
