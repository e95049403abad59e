/** Tables: a row is a record. */
@NullMarked
package dev.pressmark.read.data.csv;

import org.jspecify.annotations.NullMarked;
