/** The job file: what a job reads, where its results go, and everything that is wrong with it, said at once. */
@NullMarked
package dev.pressmark.jobfile;

import org.jspecify.annotations.NullMarked;
