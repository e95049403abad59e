package dev.pressmark.normalise;

import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.authority.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names a page's site goes by, which many titles end with ({@code Headline - The Daily Sample}). */
final class SiteName {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:" + WordList.ARTICLE.anyOf() + "\\s+|l['\u2019])(?=\\S)");
    /** What stands between a headline and the name of the site. */
    static final Pattern SEPARATOR = Pattern.compile("\\s+[-\u2013\u2014|\u00B7\u2022\u203A\u00BB:]+\\s+");

    private final List<String> names;

    private SiteName(List<String> names) {
        this.names = names;
    }

    static SiteName of(Claims claims) {
        List<String> names = new ArrayList<>();
        for (Claim claim : claims.about(Field.PUBLISHER)) {
            names.add(words(claim.raw()));
            names.add(words(PublisherName.of(claim.raw(), claims)));
        }
        for (Claim claim : claims.about(Field.URL)) {
            String host = claim.raw().replaceFirst("^[a-z]+://(?:www\\.)?", "").replaceFirst("[/?#:].*", "");
            names.add(words(host));
            names.add(words(host.replaceFirst("\\.[a-z]+$", "")));
        }
        names.removeIf(name -> name.length() < 2);
        return new SiteName(names);
    }

    /** The title, less what comes after a separator from the site's name on. */
    String without(String title) {
        var matcher = SEPARATOR.matcher(title);
        while (matcher.find()) {
            if (isName(title.substring(matcher.end()))) {
                return title.substring(0, matcher.start()).strip();
            }
        }
        return isName(title) ? "" : title;
    }

    /** Whether a text is a name of the site and nothing else. */
    boolean isName(String text) {
        String words = words(text);
        return names.stream().anyMatch(words::equals);
    }

    private static String words(String text) {
        String bare = ARTICLE.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
        return NO_WORD.matcher(bare).replaceAll("");
    }
}
