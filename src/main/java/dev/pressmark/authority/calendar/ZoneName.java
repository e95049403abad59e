package dev.pressmark.authority.calendar;

import dev.pressmark.authority.TableResource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What papers call a zone of time: {@code BST}, {@code Eastern Daylight Time}, {@code horário de Brasília}.
 *
 * @param zone what it means
 * @param home a zone of the country whose papers print it, or of one that writes dates as they do; null where it does not
 *             tell
 */
public record ZoneName(ZoneId zone, @Nullable ZoneId home) {

    private static final String RESOURCE = "zones.tsv";
    private static final String ANYWHERE = "";

    /** By the name in capitals, then by the country. */
    private static final Map<String, Map<String, ZoneName>> ALL = new HashMap<>();

    private static final Pattern INITIALS = Pattern.compile("[A-Z]+");

    static {
        TableResource.forEachRow(ZoneName.class, RESOURCE, row -> {
            @Nullable ZoneId home = row[3].isEmpty() ? null : ZoneId.of(row[3]);
            ALL.computeIfAbsent(folded(row[0]), name -> new HashMap<>())
                    .put(row[1], new ZoneName(ZoneId.of(row[2]), home));
        });
    }

    /**
     * The zone that a name means.
     *
     * @param country of the print, ISO 3166-1 alpha-2; empty when unknown
     * @return empty for a name that is not known, or that means several zones where nothing tells the country
     */
    public static Optional<ZoneName> of(String printed, String country) {
        Map<String, ZoneName> meant = ALL.getOrDefault(folded(printed), Map.of());
        return Optional.ofNullable(meant.getOrDefault(country, meant.get(ANYWHERE)));
    }

    private static String folded(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }

    /** A regular expression for the names that are not initials in the Latin alphabet, the longest first. */
    static String writtenOut() {
        return ALL.keySet().stream()
                .filter(name -> !INITIALS.matcher(name).matches())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?iu:", ")"));
    }
}
