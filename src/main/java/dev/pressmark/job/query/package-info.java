/**
 * Answers about a job that need no run: what one would find, one article explained, two compared, one file inspected.
 */
@NullMarked
package dev.pressmark.job.query;

import org.jspecify.annotations.NullMarked;
