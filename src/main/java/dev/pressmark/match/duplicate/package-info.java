/** Which articles repeat another, exactly, nearly or in part, and which of two is the original. */
@NullMarked
package dev.pressmark.match.duplicate;

import org.jspecify.annotations.NullMarked;
