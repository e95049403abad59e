/** Who wrote, edited or contributed, and who is nobody. */
@NullMarked
package dev.pressmark.normalise.person;

import org.jspecify.annotations.NullMarked;
