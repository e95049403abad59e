package dev.pressmark.read.text.dateline;

import dev.pressmark.authority.EditorialOffice;
import dev.pressmark.authority.Phrases;
import java.util.regex.Pattern;

/** What South Asian papers print in a dateline for the reporter they do not name, and the day of a calendar that is not read. */
final class ReportersDesk {

    /** "३ असार": a day and a month of the Nepali calendar. */
    private static final Pattern NEPALI_DAY = Pattern.compile(
            "[०-९]{1,2}\\s(?:वैशाख|बैशाख|जेठ|असार|साउन|भदौ|असोज|कात्तिक|कार्तिक|मंसिर|मङ्सिर|पुस|पुष|माघ|फागुन|फाल्गुन|चैत|चैत्र)");

    private ReportersDesk() {}

    static boolean is(String piece) {
        return Phrases.ROLE.is(piece)
                || EditorialOffice.is(piece)
                || NEPALI_DAY.matcher(piece).matches();
    }
}
