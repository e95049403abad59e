/** Source files: what was found, what is to be read, and how far the archive has got with each. */
@NullMarked
package dev.pressmark.archive.source;

import org.jspecify.annotations.NullMarked;
