/** What a million articles have, in a few arrays. */
@NullMarked
package dev.pressmark.match.array;

import org.jspecify.annotations.NullMarked;
