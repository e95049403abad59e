/** What holds other files: compressed files, archives of them, and the limits within which they are opened. */
@NullMarked
package dev.pressmark.read.container;

import org.jspecify.annotations.NullMarked;
