/** How rows are written and read many at a time, and what a record is called in them. */
@NullMarked
package dev.pressmark.archive.row;

import org.jspecify.annotations.NullMarked;
