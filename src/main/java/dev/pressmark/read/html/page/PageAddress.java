package dev.pressmark.read.html.page;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.WebAddress;
import dev.pressmark.read.record.FoundClaims;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page says of its own address, and what the address says of the article. */
public final class PageAddress {

    private static final Pattern WEB = Pattern.compile("(?i)^https?://[^\\s/]+\\.[^\\s]+$");
    private static final Pattern ARCHIVED =
            Pattern.compile("(?i)https?://[^/\\s]+/(?:[\\w-]+/){0,2}\\d{14}(?:[a-z]{2}_)?/(?<original>https?://\\S+)");
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
    /** What the folders are called in which sites keep what they say of each author. */
    private static final Set<String> OF_AUTHORS = Set.of(
            "author",
            "authors",
            "autor",
            "autoren",
            "autorin",
            "autores",
            "autoras",
            "autori",
            "autore",
            "auteur",
            "auteurs",
            "journalist",
            "journalists",
            "reporter",
            "reporters",
            "writer",
            "writers",
            "byline");

    private PageAddress() {}

    /** Claims the address that a page gives as its own. */
    public static void add(Page page, FoundClaims claims) {
        String base = original(page.meta("og:url"));
        String canonical = absolute(original(page.canonical()), base);
        if (isWeb(canonical)) {
            claims.add(Field.URL, canonical, Basis.CANONICAL_LINK, "link canonical");
        }
        claims.about(Field.URL).stream()
                .filter(PageAddress::isWeb)
                .flatMap(url -> date(url).stream())
                .findFirst()
                .ifPresent(day -> claims.add(Field.PUBLISHED, day.toString(), Basis.ADDRESS, "address"));
    }

    /** The address that a page had before a web archive put its own, and the time of capture, before it. */
    public static String original(String url) {
        Matcher archived = ARCHIVED.matcher(url);
        return archived.matches() ? archived.group("original") : url;
    }

    /** Whether an address leads to the web, and not to a disk or a script. */
    public static boolean isWeb(String url) {
        return WEB.matcher(url).matches();
    }

    /** Whether an address leads to what a site says of one author. */
    public static boolean isOfAuthor(String url) {
        int start = url.indexOf('/');
        while (start >= 0) {
            int end = url.indexOf('/', start + 1);
            boolean leadsOn = end > 0 && end + 1 < url.length() && "?#/".indexOf(url.charAt(end + 1)) < 0;
            if (leadsOn && OF_AUTHORS.contains(url.substring(start + 1, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
            start = end;
        }
        return false;
    }

    /** The day that an address contains, as in {@code /2024/05/03/}. */
    static Optional<LocalDate> date(String url) {
        return DATE.matcher(url).results().flatMap(match -> day(match).stream()).findFirst();
    }

    /** The thirty-first of a short month is some other number. */
    private static Optional<LocalDate> day(MatchResult match) {
        try {
            return Optional.of(LocalDate.of(number(match, 1), number(match, 3), number(match, 4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String absolute(String url, String base) {
        if (url.isEmpty() || isWeb(url) || !isWeb(base)) {
            return url;
        }
        return WebAddress.whole(url, base).orElse("");
    }
}
