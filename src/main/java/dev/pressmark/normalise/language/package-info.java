/** The language of an article, stated or recognised. */
@NullMarked
package dev.pressmark.normalise.language;

import org.jspecify.annotations.NullMarked;
