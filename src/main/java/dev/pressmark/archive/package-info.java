/** The database: its file and its schema. The only SQL is here and in the packages within. */
@NullMarked
package dev.pressmark.archive;

import org.jspecify.annotations.NullMarked;
