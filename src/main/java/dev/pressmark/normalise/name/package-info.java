/**
 * How names are written: with offices, signs, credits and site tails around them, in capitals or in natural case.
 */
@NullMarked
package dev.pressmark.normalise.name;

import org.jspecify.annotations.NullMarked;
