package dev.pressmark.normalise.date;

import com.ibm.icu.util.TimeZone;
import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.normalise.claim.Claims;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The offset of a printed time: from the zone printed with it, else from the zone of the input. */
final class Zones {

    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?\\s?([+\\u2212-])\\s?(\\d{1,2}):?(\\d{2})?");
    /** Names that mean one offset wherever they are printed. */
    private static final Map<String, ZoneOffset> FIXED = Map.ofEntries(
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("WET", ZoneOffset.UTC),
            Map.entry("WEST", ZoneOffset.ofHours(1)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("MEZ", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("MESZ", ZoneOffset.ofHours(2)),
            Map.entry("EET", ZoneOffset.ofHours(2)),
            Map.entry("EEST", ZoneOffset.ofHours(3)),
            Map.entry("EAT", ZoneOffset.ofHours(3)),
            Map.entry("WAT", ZoneOffset.ofHours(1)),
            Map.entry("SAST", ZoneOffset.ofHours(2)),
            Map.entry("PKT", ZoneOffset.ofHours(5)),
            Map.entry("NPT", ZoneOffset.ofHoursMinutes(5, 45)),
            Map.entry("WIB", ZoneOffset.ofHours(7)),
            Map.entry("HKT", ZoneOffset.ofHours(8)),
            Map.entry("SGT", ZoneOffset.ofHours(8)),
            Map.entry("AWST", ZoneOffset.ofHours(8)),
            Map.entry("JST", ZoneOffset.ofHours(9)),
            Map.entry("KST", ZoneOffset.ofHours(9)),
            Map.entry("AEST", ZoneOffset.ofHours(10)),
            Map.entry("AEDT", ZoneOffset.ofHours(11)),
            Map.entry("NZST", ZoneOffset.ofHours(12)),
            Map.entry("NZDT", ZoneOffset.ofHours(13)),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("BRT", ZoneOffset.ofHours(-3)));
    /** Initials that one zone alone has when it is written out. */
    private static final Set<String> INITIALS = Set.of(
            "GMT", "BST", "IST", "WET", "WEST", "EAT", "WAT", "SAST", "HKT", "JST", "KST", "AWST", "AEST", "AEDT",
            "NZST", "NZDT");
    /** What the zones of the United States are called, season or no season. */
    private static final Set<String> AMERICAN = Set.of("Eastern", "Central", "Mountain", "Pacific");
    /** Names of zones that change with the season. */
    private static final Map<String, ZoneId> SEASONAL = Map.of(
            "ET", ZoneId.of("America/New_York"),
            "CT", ZoneId.of("America/Chicago"),
            "MT", ZoneId.of("America/Denver"),
            "PT", ZoneId.of("America/Los_Angeles"),
            "MSK", ZoneId.of("Europe/Moscow"),
            "МСК", ZoneId.of("Europe/Moscow"));

    /** Names that tell the country, or countries that write dates alike. */
    private static final Map<String, ZoneId> TELLING = Map.ofEntries(
            Map.entry("EST", ZoneId.of("America/New_York")),
            Map.entry("EDT", ZoneId.of("America/New_York")),
            Map.entry("CDT", ZoneId.of("America/Chicago")),
            Map.entry("MST", ZoneId.of("America/Denver")),
            Map.entry("MDT", ZoneId.of("America/Denver")),
            Map.entry("PST", ZoneId.of("America/Los_Angeles")),
            Map.entry("PDT", ZoneId.of("America/Los_Angeles")),
            Map.entry("CET", ZoneId.of("Europe/Paris")),
            Map.entry("CEST", ZoneId.of("Europe/Paris")),
            Map.entry("PKT", ZoneId.of("Asia/Karachi")),
            Map.entry("AEST", ZoneId.of("Australia/Sydney")),
            Map.entry("AEDT", ZoneId.of("Australia/Sydney")),
            Map.entry("AWST", ZoneId.of("Australia/Perth")),
            Map.entry("NZST", ZoneId.of("Pacific/Auckland")),
            Map.entry("NZDT", ZoneId.of("Pacific/Auckland")));

    /** Names that several countries give to a zone of theirs; the country decides, else the language of one of them. */
    private static final Map<String, Map<String, ZoneId>> NATIONAL = Map.of(
            "IST",
            Map.of(
                    "IN", ZoneId.of("Asia/Kolkata"),
                    "IE", ZoneId.of("Europe/Dublin"),
                    "IL", ZoneId.of("Asia/Jerusalem")),
            "CST",
            Map.of(
                    "US", ZoneId.of("America/Chicago"),
                    "CA", ZoneId.of("America/Winnipeg"),
                    "MX", ZoneId.of("America/Mexico_City"),
                    "CU", ZoneId.of("America/Havana"),
                    "CN", ZoneId.of("Asia/Shanghai"),
                    "TW", ZoneId.of("Asia/Taipei")),
            "AST",
            Map.of(
                    "CA", ZoneId.of("America/Halifax"),
                    "PR", ZoneId.of("America/Puerto_Rico"),
                    "SA", ZoneId.of("Asia/Riyadh"),
                    "KW", ZoneId.of("Asia/Kuwait")),
            "BST",
            Map.of("GB", ZoneId.of("Europe/London"), "BD", ZoneId.of("Asia/Dhaka")),
            "GST",
            Map.of("AE", ZoneId.of("Asia/Dubai"), "OM", ZoneId.of("Asia/Muscat")),
            "AMT",
            Map.of("BR", ZoneId.of("America/Manaus"), "AM", ZoneId.of("Asia/Yerevan")),
            "PST",
            Map.of("PH", ZoneId.of("Asia/Manila")),
            "WST",
            Map.of("AU", ZoneId.of("Australia/Perth"), "WS", ZoneId.of("Pacific/Apia")));
    /** The country a language points to, among those that share the name of a zone. */
    private static final Map<String, String> HOMES = Map.of(
            "hi", "IN", "ga", "IE", "he", "IL", "zh", "CN", "bn", "BD", "pt", "BR", "hy", "AM", "ta", "IN", "te", "IN");

    private final Optional<ZoneId> input;
    private final String country;

    /**
     * @param language of the article, empty when unknown
     * @param country  of its dateline, ISO 3166-1 alpha-2, empty when unknown
     */
    Zones(Claims claims, String language, String country) {
        this.input = claims.first(Field.ZONE, Basis.JOB_FILE).map(Claim::raw).map(ZoneId::of);
        this.country = country.isEmpty()
                ? input.map(zone -> TimeZone.getRegion(zone.getId())).orElse(HOMES.getOrDefault(language, ""))
                : country;
    }

    /** The zone of the input, where the job file says so. */
    Optional<ZoneId> input() {
        return input;
    }

    /** A zone of the country whose zone bears the printed name; empty where the name does not tell the country. */
    Optional<ZoneId> country(String printed) {
        String name = abbreviated(printed);
        return Optional.ofNullable(TELLING.get(name)).or(() -> Optional.ofNullable(SEASONAL.get(name)));
    }

    /** Empty when neither the print nor the input says. */
    Optional<ZoneOffset> offset(String printed, LocalDateTime local) {
        String name = abbreviated(printed);
        if (name.isEmpty()) {
            return input.map(zone -> zone.getRules().getOffset(local));
        }
        ZoneId zone = NATIONAL.getOrDefault(name, Map.of()).get(country);
        ZoneOffset fixed = zone == null ? FIXED.get(name) : null;
        if (fixed != null) {
            return Optional.of(fixed);
        }
        if (zone == null) {
            zone = SEASONAL.get(name);
        }
        if (zone == null && name.equals("BST")) {
            zone = ZoneId.of("Europe/London");
        }
        return zone != null ? Optional.of(zone.getRules().getOffset(local)) : numeric(name);
    }

    /** "Eastern Daylight Time" is EDT, "Pacific Time" is PT; of "Philippine Standard Time" the initials are those of another. */
    private static String abbreviated(String printed) {
        String name = printed.strip();
        String[] words = name.split(" ", -1);
        boolean writtenOut = words.length > 1 && words[words.length - 1].equals("Time");
        String initials =
                writtenOut ? Stream.of(words).map(word -> word.substring(0, 1)).collect(Collectors.joining()) : "";
        boolean unmistakable = AMERICAN.contains(words[0]) || (words.length > 2 && INITIALS.contains(initials));
        return writtenOut && unmistakable ? initials : name.toUpperCase(Locale.ROOT);
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
