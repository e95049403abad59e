package dev.pressmark.normalise.date;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.authority.calendar.ZoneName;
import dev.pressmark.normalise.claim.Claims;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The offset of a printed time: from the zone printed with it, else from the zone of the input. */
final class Zones {

    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?\\s?([+\\u2212-])\\s?(\\d{1,2}):?(\\d{2})?");
    private static final String ENGLISH = "en";

    private final Optional<ZoneId> input;
    private final String language;
    private final String country;

    /**
     * @param language of the article, empty when unknown
     * @param country  of its dateline, ISO 3166-1 alpha-2, empty when unknown
     */
    Zones(Claims claims, String language, String country) {
        this.input = claims.first(Field.ZONE, Basis.JOB_FILE).map(Claim::raw).map(ZoneId::of);
        this.language = language;
        this.country = country;
    }

    private String country() {
        return country.isEmpty()
                ? input.map(zone -> TimeZone.getRegion(zone.getId())).orElseGet(this::home)
                : country;
    }

    /** Where most of those live who speak the language; those who speak English live in many that share names of zones. */
    private String home() {
        return language.isEmpty() || language.equals(ENGLISH)
                ? ""
                : ULocale.addLikelySubtags(new ULocale(language)).getCountry();
    }

    /** The zone of the input, where the job file says so. */
    Optional<ZoneId> input() {
        return input;
    }

    /** A zone of the country whose zone bears the printed name; empty where the name does not tell the country. */
    Optional<ZoneId> country(String printed) {
        return ZoneName.of(printed, "").flatMap(name -> Optional.ofNullable(name.home()));
    }

    /** Empty when neither the print nor the input says. */
    Optional<ZoneOffset> offset(String printed, LocalDateTime local) {
        if (printed.isBlank()) {
            return input.map(zone -> zone.getRules().getOffset(local));
        }
        return ZoneName.of(printed, country())
                .map(name -> name.zone().getRules().getOffset(local))
                .or(() -> numeric(printed.strip().toUpperCase(Locale.ROOT)));
    }

    private static Optional<ZoneOffset> numeric(String name) {
        Matcher matcher = OFFSET.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int sign = "+".equals(matcher.group(1)) ? 1 : -1;
        int minutes = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(matcher.group(2)), sign * minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
