package dev.pressmark.read.text.dateline;

import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDates;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Place and date as East Asian datelines print them, without a space between them: {@code 北京12月31日}. */
record PrintedOrigin(@Nullable String place, @Nullable String date) {

    /** The day alone, without a month, tells no date. */
    private static final Pattern DAY_ONLY = Pattern.compile("[\\d０-９]{1,2}\\s?日");

    private static final Pattern SPACE = Pattern.compile("^[\\s\\u3000]+|[\\s\\u3000]+$");

    static PrintedOrigin of(String words) {
        Optional<PrintedDate> date = PrintedDates.first(words);
        String place = date.map(found -> words.substring(0, found.start())).orElse(words);
        String bare = SPACE.matcher(DAY_ONLY.matcher(place).replaceAll("")).replaceAll("");
        return new PrintedOrigin(
                bare.isEmpty() ? null : bare,
                date.map(found -> words.substring(found.start(), found.end())).orElse(null));
    }
}
