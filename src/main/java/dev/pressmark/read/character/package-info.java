/** Bytes to characters: which character set a file is in, and the one form in which its text is read. */
@NullMarked
package dev.pressmark.read.character;

import org.jspecify.annotations.NullMarked;
