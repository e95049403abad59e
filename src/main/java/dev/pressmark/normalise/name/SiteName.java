package dev.pressmark.normalise.name;

import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.authority.TitleParts;
import dev.pressmark.authority.WebAddress;
import dev.pressmark.authority.Wording;
import dev.pressmark.normalise.claim.Claims;
import java.util.ArrayList;
import java.util.List;

/** The names a page's site goes by, which many titles end with ({@code Headline - The Daily Sample}). */
public final class SiteName {

    private final List<String> names;

    private SiteName(List<String> names) {
        this.names = names;
    }

    /** The site of an article, as its claims and its address name it. */
    public static SiteName of(Claims claims) {
        List<String> names = new ArrayList<>();
        for (Claim claim : claims.about(Field.PUBLISHER)) {
            names.add(Wording.lettersOfName(claim.raw()));
            names.add(Wording.lettersOfName(PublisherName.of(claim.raw(), claims)));
        }
        for (Claim claim : claims.about(Field.URL)) {
            String host = WebAddress.host(claim.raw());
            int dot = host.lastIndexOf('.');
            names.add(Wording.lettersOfName(host));
            names.add(Wording.lettersOfName(dot < 0 ? host : host.substring(0, dot)));
        }
        names.removeIf(name -> name.length() < 2);
        return new SiteName(names);
    }

    /** The title, less what comes after a separator from the site's name on. */
    public String without(String title) {
        if (isName(title)) {
            return "";
        }
        var matcher = TitleParts.SEPARATOR.matcher(title);
        while (matcher.find()) {
            if (isName(title.substring(matcher.end()))) {
                return title.substring(0, matcher.start()).strip();
            }
        }
        return title;
    }

    /** Whether a text is a name of the site and nothing else. */
    public boolean isName(String text) {
        String letters = Wording.lettersOfName(text);
        return names.stream().anyMatch(letters::equals);
    }
}
