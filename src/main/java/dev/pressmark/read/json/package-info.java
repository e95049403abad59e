/** JSON as pages, feeds and agencies send it: with faults, and with values in several shapes. */
@NullMarked
package dev.pressmark.read.json;

import org.jspecify.annotations.NullMarked;
