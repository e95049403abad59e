/** What a single line says, wherever it stands: names, dates, rights, matter of the page around a text. */
@NullMarked
package dev.pressmark.read.text.line;

import org.jspecify.annotations.NullMarked;
