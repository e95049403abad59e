/** What the trade knows of names: the organisations that publish news and the agencies that supply it. */
@NullMarked
package dev.pressmark.authority;

import org.jspecify.annotations.NullMarked;
