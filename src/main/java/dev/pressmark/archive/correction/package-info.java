/** Which corrections are to be applied to which articles, and which have been. */
@NullMarked
package dev.pressmark.archive.correction;

import org.jspecify.annotations.NullMarked;
