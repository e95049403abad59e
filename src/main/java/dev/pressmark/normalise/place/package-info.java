/** Where an article is dated from, and in which country that is. */
@NullMarked
package dev.pressmark.normalise.place;

import org.jspecify.annotations.NullMarked;
