/** A parsed page, walked once: what was met on the way, and what the names of its elements mean. */
@NullMarked
package dev.pressmark.read.html.page;

import org.jspecify.annotations.NullMarked;
