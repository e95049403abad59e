/** What is claimed about one article, by field, and the statements that are taken as they stand. */
@NullMarked
package dev.pressmark.normalise.claim;

import org.jspecify.annotations.NullMarked;
