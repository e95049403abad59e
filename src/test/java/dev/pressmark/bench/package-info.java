/** What the benchmark needs: a corpus of any size, the same on every machine. */
@NullMarked
package dev.pressmark.bench;

import org.jspecify.annotations.NullMarked;
