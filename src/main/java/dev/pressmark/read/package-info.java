/**
 * Bytes to raw articles: which format a file has, the records in it, and what each record claims about itself. One
 * reader per format behind {@link dev.pressmark.read.FormatReader}.
 */
@NullMarked
package dev.pressmark.read;

import org.jspecify.annotations.NullMarked;
