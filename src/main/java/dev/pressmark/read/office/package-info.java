/** What word processors write: rich text and Office Open XML. */
@NullMarked
package dev.pressmark.read.office;

import org.jspecify.annotations.NullMarked;
