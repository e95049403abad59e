/** Which articles report one event, and which others that has to do with when some come and go. */
@NullMarked
package dev.pressmark.match.story;

import org.jspecify.annotations.NullMarked;
