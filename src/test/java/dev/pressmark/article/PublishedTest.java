package dev.pressmark.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedTest {

    private static final LocalDateTime FIVE_PAST_TWO = LocalDateTime.parse("2020-12-31T14:05:09");

    @Test
    void aDateIsWrittenAtThePrecisionKnown() {
        assertThat(Published.year(Year.of(2020))).hasToString("2020");
        assertThat(Published.month(YearMonth.of(2020, 12))).hasToString("2020-12");
        assertThat(Published.day(LocalDate.of(2020, 12, 31))).hasToString("2020-12-31");
        assertThat(Published.minute(FIVE_PAST_TWO, null)).hasToString("2020-12-31T14:05:00");
        assertThat(Published.second(FIVE_PAST_TWO, ZoneOffset.ofHours(3))).hasToString("2020-12-31T14:05:09+03:00");
        assertThat(Published.second(FIVE_PAST_TWO, ZoneOffset.UTC)).hasToString("2020-12-31T14:05:09+00:00");
    }

    @Test
    void whatIsoCannotSayIsWrittenInEdtf() {
        assertThat(Published.dayOfUnknownYear(MonthDay.of(2, 26))).hasToString("XXXX-02-26");
        assertThat(Published.interval(LocalDate.of(2020, 12, 30), LocalDate.of(2020, 12, 31)))
                .hasToString("2020-12-30/2020-12-31")
                .extracting(Published::precision)
                .isEqualTo(Precision.INTERVAL);
    }

    @Test
    void anIntervalOfOneDayIsThatDay() {
        LocalDate day = LocalDate.of(2020, 12, 31);
        assertThat(Published.interval(day, day)).isEqualTo(Published.day(day));
    }

    @Test
    void anIntervalThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> Published.interval(LocalDate.of(2021, 1, 1), LocalDate.of(2020, 1, 1)))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void aPartialDateSpansTheDaysItCanMean() {
        Published month = Published.month(YearMonth.of(2020, 2));
        assertThat(month.first()).contains(LocalDate.of(2020, 2, 1));
        assertThat(month.last()).contains(LocalDate.of(2020, 2, 29));
        assertThat(Published.dayOfUnknownYear(MonthDay.of(2, 26)).first()).isEmpty();
    }

    @Test
    void sortKeysFollowTheInstantWhereTheOffsetIsKnown() {
        Published earlier = Published.minute(FIVE_PAST_TWO, ZoneOffset.ofHours(3));
        Published later = Published.minute(FIVE_PAST_TWO, ZoneOffset.ofHours(-5));
        assertThat(earlier.sortKey().orElseThrow()).isEqualTo("2020-12-31T11:05:00");
        assertThat(earlier.sortKey().orElseThrow()).isLessThan(later.sortKey().orElseThrow());
        assertThat(Published.day(LocalDate.of(2020, 12, 31)).sortKey()).contains("2020-12-31T00:00:00");
        assertThat(Published.dayOfUnknownYear(MonthDay.of(2, 26)).sortKey()).isEmpty();
    }

    @Test
    void aTimeCompletesADayAndAnyOtherTimeAMidnightOfThatDay() {
        Published printed = Published.parse("2020-12-31T14:05:00+03:00");
        for (String stated : List.of("2020-12-31", "2020-12-31T00:00:00", "2020-12-31T00:00:00+00:00")) {
            assertThat(printed.completes(Published.parse(stated))).as(stated).isTrue();
        }
        assertThat(printed.completes(Published.parse("2020-12-30T00:00:00"))).isFalse();
        assertThat(Published.parse("2020-12-31T00:00:00").completes(printed)).isFalse();
    }

    @Test
    void anOffsetCompletesTheSameTimeThatHasNone() {
        Published told = Published.parse("2020-12-31T14:05:00+03:00");
        assertThat(told.completes(Published.parse("2020-12-31T14:05:00"))).isTrue();
        assertThat(told.completes(Published.parse("2020-12-31T14:05:00+00:00"))).isTrue();
        assertThat(told.completes(Published.parse("2020-12-31T14:06:00"))).isFalse();
        assertThat(told.completes(Published.parse("2020-12-31T14:05:00+02:00"))).isFalse();
    }
}
