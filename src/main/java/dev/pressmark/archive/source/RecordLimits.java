package dev.pressmark.archive.source;

import java.time.Duration;

/**
 * What a record may cost. A file of which a record was over a limit is read anew when that is raised.
 *
 * @param bytes it may have
 * @param time  of a processor that it is given
 */
public record RecordLimits(long bytes, Duration time) {

    /**
     * Whether more is allowed than when a record was over a limit.
     *
     * @param bytesBefore the limit then; 0 when no record had more
     * @param millisBefore the limit then; 0 when no record took longer
     */
    boolean exceed(long bytesBefore, long millisBefore) {
        return (bytesBefore > 0 && bytes > bytesBefore) || (millisBefore > 0 && time.toMillis() > millisBefore);
    }
}
