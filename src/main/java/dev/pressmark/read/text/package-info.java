/** Plain text: its character set, and what its lines claim about the article. */
@NullMarked
package dev.pressmark.read.text;

import org.jspecify.annotations.NullMarked;
