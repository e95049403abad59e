package dev.pressmark.report.carry;

import org.jspecify.annotations.Nullable;

/**
 * Source files that follow one another in the order of the reports.
 *
 * @param from   the path the range begins with; empty for the first of all
 * @param before the path the range ends before; null when it has no end
 */
public record PathRange(String from, @Nullable String before) {}
