/** Streams from which records are cut at their bytes. */
@NullMarked
package dev.pressmark.read.data.stream;

import org.jspecify.annotations.NullMarked;
