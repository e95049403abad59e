/** Plain text: what its lines claim about the article, and which of them are its body. */
@NullMarked
package dev.pressmark.read.text;

import org.jspecify.annotations.NullMarked;
