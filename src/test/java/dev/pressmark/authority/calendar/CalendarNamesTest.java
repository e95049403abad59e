package dev.pressmark.authority.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarNamesTest {

    @Test
    void theTableInUseIsTheOneThatIcuYields() throws IOException {
        assertThat(Files.readAllLines(CalendarNamesTable.FILE)).isEqualTo(CalendarNamesTable.lines());
    }

    @Test
    void aMonthIsKnownInTheLanguagesThatCallItSo() {
        assertThat(CalendarNames.months("März").get(3)).contains("de");
        assertThat(CalendarNames.months("grudnia").get(12)).contains("pl");
        assertThat(CalendarNames.months("ديسمبر").get(12)).contains("ar");
        assertThat(CalendarNames.months("December").get(12)).contains("en");
        assertThat(CalendarNames.months("Tuesday")).isEmpty();
    }

    @Test
    void aShortNameIsNoWeekdayOfEnglishUnlessEnglishHasIt() {
        assertThat(CalendarNames.weekdays("Mittwoch", Set.of())).containsExactly(DayOfWeek.WEDNESDAY);
        assertThat(CalendarNames.weekdays("Mittwoch", Set.of("en"))).isEmpty();
        assertThat(CalendarNames.weekdays("Sun", Set.of("en"))).containsExactly(DayOfWeek.SUNDAY);
    }
}
