package dev.pressmark.authority.calendar;

/**
 * A time of day as it stands in print.
 *
 * @param start  where it begins in the line
 * @param end    where it ends, its zone included
 * @param hour   0 to 23
 * @param minute 0 to 59
 * @param second 0 to 59, or -1 when none is printed
 * @param zone   the zone's name or offset as printed; empty when none is
 */
public record PrintedTime(int start, int end, int hour, int minute, int second, String zone) {}
