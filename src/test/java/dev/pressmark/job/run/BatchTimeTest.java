package dev.pressmark.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spring Batch notes its own times in the zone of the process; what is noted beside them has to agree. */
class BatchTimeTest {

    private final TimeZone usual = TimeZone.getDefault();

    @BeforeEach
    void moveToTokyo() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    }

    @AfterEach
    void moveBack() {
        TimeZone.setDefault(usual);
    }

    @Test
    void theTimeOfAClockInAnotherZoneIsNotedInThatOfTheProcess() {
        Instant now = Instant.parse("2026-03-04T21:19:36Z");

        LocalDateTime noted = BatchTime.now(Clock.fixed(now, ZoneOffset.UTC));

        assertThat(noted).isEqualTo(LocalDateTime.parse("2026-03-05T06:19:36"));
        assertThat(BatchTime.instant(noted)).isEqualTo(now);
    }
}
