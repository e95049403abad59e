/** What stands above a text: headline, standfirst, section. */
@NullMarked
package dev.pressmark.normalise.headline;

import org.jspecify.annotations.NullMarked;
