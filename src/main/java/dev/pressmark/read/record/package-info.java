/** What a record says: the claims collected from its fields, whatever they are written in, and the article made of them. */
@NullMarked
package dev.pressmark.read.record;

import org.jspecify.annotations.NullMarked;
