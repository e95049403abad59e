package dev.pressmark.authority.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu, 01 Jan 2004 19:48:21 GMT | 2004-1-1 19:48:21 GMT",
                "Thu, 1 Jan 04 19:48:21 EST | 2004-1-1 19:48:21 EST",
                "1 Jan 1999 09:48 +0200 | 1999-1-1 9:48:-1 +0200",
                "01 January 98 | 1998-1-1 none",
                "Thursday, 01-Jan-04 19:48:21 UT | 2004-1-1 19:48:21 UTC",
                "Thu, 01 Jan 2004 19:48:21 +0000 (UTC) | 2004-1-1 19:48:21 +0000",
                "Do, 01 Jan 2004 19:48:21 A | 2004-1-1 19:48:21",
                "Thu Jan  1 19:48:21 2004 | 2004-1-1 19:48:21",
                "Thu Jan 1 19:48:21 CET 2004 | 2004-1-1 19:48:21 CET",
                "2004-01-01T19:48:21Z | 2004-1-1 19:48:21 Z",
                "2004-01-01T19:48:21.563-08:00 | 2004-1-1 19:48:21 -08:00",
                "2004-01-01t19:48z | 2004-1-1 19:48:-1 Z",
                "2004-01-01 19:48:21 | 2004-1-1 19:48:21",
                "20130605T210000+0000 | 2013-6-5 21:0:0 +0000",
                "20130605210000 | 2013-6-5 21:0:0",
                "20130605 | 2013-6-5 none",
                "031530 GMT MAR 26 | 2026-3-3 15:30:-1 GMT",
                "26-FEB-1987 15:01:01.79 | 1987-2-26 15:1:1",
                "2004-01 | 2004-1-0 none"
            })
    void whatProgramsWriteIsRead(String text, String date) {
        PrintedDate found = RecordedDates.of(text).orElseThrow();
        PrintedDate.Reading reading = found.readings().get(0);
        String time = found.time()
                .map(at -> (at.hour() + ":" + at.minute() + ":" + at.second() + " " + at.zone()).strip())
                .orElse("none");

        assertThat(reading.year() + "-" + reading.month() + "-" + reading.day() + " " + time)
                .isEqualTo(date);
    }

    @Test
    void whatIsNoDateOrMoreThanOneIsLeftToOthers() {
        for (String text : new String[] {
            "",
            "20041301",
            "2004-01-32",
            "99999999",
            "1 Foo 2004",
            "Updated 2004-01-01",
            "2004-01-01 and later",
            "03/04/2004",
            "2004-01-01 02:00 PM"
        }) {
            assertThat(RecordedDates.of(text)).as(text).isEmpty();
        }
    }
}
