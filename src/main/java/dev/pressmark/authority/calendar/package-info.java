/** Dates and times as they are printed, in every language of the Unicode Common Locale Data Repository (CLDR). */
@NullMarked
package dev.pressmark.authority.calendar;

import org.jspecify.annotations.NullMarked;
