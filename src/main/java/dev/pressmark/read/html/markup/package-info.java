/** What a page says about its article in data and in mark-up. */
@NullMarked
package dev.pressmark.read.html.markup;

import org.jspecify.annotations.NullMarked;
