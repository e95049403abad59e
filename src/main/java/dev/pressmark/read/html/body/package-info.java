/** Which text of a page is the article, as lines that stand above it and paragraphs. */
@NullMarked
package dev.pressmark.read.html.body;

import org.jspecify.annotations.NullMarked;
