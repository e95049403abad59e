/** What press databases hand out: many documents in one file, each with labels in the language of its reader. */
@NullMarked
package dev.pressmark.read.export;

import org.jspecify.annotations.NullMarked;
