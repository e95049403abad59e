/** JSON and JSON Lines: an object is a record. */
@NullMarked
package dev.pressmark.read.data.json;

import org.jspecify.annotations.NullMarked;
