package dev.pressmark.report;

import java.time.Instant;

/**
 * The set of what one run added or changed, beside the whole.
 *
 * @param run  its number
 * @param at   when it is published
 * @param kept how long such sets are kept
 */
public record Increment(long run, Instant at, Retention kept) {}
