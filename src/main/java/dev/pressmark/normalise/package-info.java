/** Raw articles to articles: one class per field weighs what is claimed. Pure functions. */
@NullMarked
package dev.pressmark.normalise;

import org.jspecify.annotations.NullMarked;
