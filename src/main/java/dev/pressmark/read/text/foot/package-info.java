/** What stands below a text: signatures, agencies, notes of the desk. */
@NullMarked
package dev.pressmark.read.text.foot;

import org.jspecify.annotations.NullMarked;
