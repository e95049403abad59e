/** What a paragraph opens with that says where, when and by which agency it was written. */
@NullMarked
package dev.pressmark.read.text.dateline;

import org.jspecify.annotations.NullMarked;
