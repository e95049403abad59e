package dev.pressmark.normalise.date;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.pressmark.article.Code;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of two numbers is the day in {@code 03/04/2020}: what CLDR says of the language in the zone's country, or of the
 * language in nearly all its countries. Thread-safe.
 */
public final class DateOrder {

    private static final String WORLD = "001";
    /** Part of a language's countries that must agree. */
    private static final double PREVAILING = 0.9;

    private static final Pattern IN_NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([/-])(\\d{1,2})\\2\\d{4}(?!\\d)");
    private static final int MONTHS = 12;

    /** What a short date begins with. */
    enum First {
        DAY,
        MONTH;

        String code() {
            return Code.of(this);
        }

        /**
         * The beginning of a code.
         *
         * @throws IllegalArgumentException when it is none
         */
        static First ofCode(String code) {
            return Code.value(First.class, code);
        }
    }

    private final Map<Locale, Optional<First>> known = new ConcurrentHashMap<>();

    /** What a date in numbers shows to begin with, since there are only twelve months. */
    static Optional<First> shown(String date) {
        Matcher numbers = IN_NUMBERS.matcher(date);
        if (!numbers.find()) {
            return Optional.empty();
        }
        boolean first = Integer.parseInt(numbers.group(1)) > MONTHS;
        boolean second = Integer.parseInt(numbers.group(3)) > MONTHS;
        return first == second ? Optional.empty() : Optional.of(first ? First.DAY : First.MONTH);
    }

    /**
     * The order in which a language writes dates.
     *
     * @param language BCP 47, empty when unknown
     * @param zone     of the input, where the job file says so
     */
    Optional<First> of(String language, Optional<ZoneId> zone) {
        if (language.isEmpty()) {
            return Optional.empty();
        }
        Locale locale = Locale.forLanguageTag(language);
        Optional<String> country =
                zone.map(id -> TimeZone.getRegion(id.getId())).filter(region -> !region.equals(WORLD));
        return country.map(region ->
                        new Locale.Builder().setLocale(locale).setRegion(region).build())
                .flatMap(this::known)
                .or(() -> known(locale));
    }

    private Optional<First> known(Locale locale) {
        Optional<First> first = known.get(locale);
        if (first == null) {
            first = locale.getCountry().isEmpty() ? prevailing(locale.getLanguage()) : first(ULocale.forLocale(locale));
            known.put(locale, first);
        }
        return first;
    }

    /**
     * What nearly all of a language's countries have, if the one that has most of its speakers is among them: English, which
     * most countries write with the day first and the largest with the month, tells nothing without a zone.
     */
    private static Optional<First> prevailing(String language) {
        List<First> orders = Arrays.stream(ULocale.getAvailableLocales())
                .filter(locale -> locale.getLanguage().equals(language))
                .flatMap(locale -> first(locale).stream())
                .toList();
        return first(ULocale.addLikelySubtags(new ULocale(language))).filter(main -> {
            long agreeing = orders.stream().filter(main::equals).count();
            return agreeing >= PREVAILING * orders.size();
        });
    }

    /** Empty for the languages that begin with the year. */
    private static Optional<First> first(ULocale locale) {
        ULocale gregorian = locale.setKeywordValue("calendar", "gregorian");
        if (!(DateFormat.getDateInstance(DateFormat.SHORT, gregorian) instanceof SimpleDateFormat format)) {
            return Optional.empty();
        }
        String pattern = format.toPattern();
        int day = pattern.indexOf('d');
        int month = Math.max(pattern.indexOf('M'), pattern.indexOf('L'));
        int year = Math.max(pattern.indexOf('y'), pattern.indexOf('u'));
        if (year < day || year < month) {
            return Optional.empty();
        }
        return Optional.of(day < month ? First.DAY : First.MONTH);
    }
}
