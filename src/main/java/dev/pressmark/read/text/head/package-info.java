/** What stands above a text and opens it: headline, standfirst, who, when and where. */
@NullMarked
package dev.pressmark.read.text.head;

import org.jspecify.annotations.NullMarked;
