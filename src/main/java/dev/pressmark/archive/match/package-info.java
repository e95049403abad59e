/** What matching has found: versions of items, duplicates and stories, and what of it is to be looked at again. */
@NullMarked
package dev.pressmark.archive.match;

import org.jspecify.annotations.NullMarked;
