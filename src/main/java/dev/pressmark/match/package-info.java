/** Traits of articles to duplicates and stories: pure functions, the same answer in whatever order articles arrive. */
@NullMarked
package dev.pressmark.match;

import org.jspecify.annotations.NullMarked;
