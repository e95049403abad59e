/** A text as lines and paragraphs, with the claims that are made of them. */
@NullMarked
package dev.pressmark.read.text.sheet;

import org.jspecify.annotations.NullMarked;
