/**
 * How a set of reports goes on from the one before: the parts of its files in which nothing has changed are carried over
 * as bytes.
 */
@NullMarked
package dev.pressmark.report.carry;

import org.jspecify.annotations.NullMarked;
