package dev.pressmark.job.run;

import java.time.Clock;

/**
 * What a run is given from outside.
 *
 * @param clock    tells the time
 * @param stop     asks it to stop
 * @param progress is told how it gets on
 */
public record Surroundings(Clock clock, StopSignal stop, Progress progress) {}
