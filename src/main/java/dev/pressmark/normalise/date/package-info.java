/**
 * When an article was published and modified: reading what is printed in a language and a zone, completing what is
 * partial, weighing what is left.
 */
@NullMarked
package dev.pressmark.normalise.date;

import org.jspecify.annotations.NullMarked;
