/** The job file: what a job reads, where its results go, what its owner knows better, and everything that is wrong
 * with it, said at once. */
@NullMarked
package dev.pressmark.jobfile;

import org.jspecify.annotations.NullMarked;
