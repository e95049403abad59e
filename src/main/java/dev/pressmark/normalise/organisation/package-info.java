/** Who published an article, and whose copy it is. */
@NullMarked
package dev.pressmark.normalise.organisation;

import org.jspecify.annotations.NullMarked;
