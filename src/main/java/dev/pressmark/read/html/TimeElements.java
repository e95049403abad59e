package dev.pressmark.read.html;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import dev.pressmark.read.html.ClassWords.Part;
import dev.pressmark.read.record.FoundClaims;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads the {@code <time>} elements beside the article's heading; where there are none, what is named as a date. */
final class TimeElements {

    private static final int MOST = 4;
    private static final int LONGEST = 120;

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

    private TimeElements() {}

    static void add(Page page, Page.Spot heading, FoundClaims claims) {
        int seen = add(page, page.timesNear(heading), Basis.TIME_ELEMENT, claims);
        if (seen == 0) {
            add(page, page.datesNear(heading), Basis.DATE_LINE, claims);
        }
    }

    private static int add(Page page, List<Page.Spot> spots, Basis basis, FoundClaims claims) {
        int seen = 0;
        for (Page.Spot spot : spots) {
            Element time = spot.element();
            if (seen < MOST && !isOfOther(page, time)) {
                String stated = stated(time);
                if (stated.length() <= LONGEST) {
                    seen++;
                    claims.add(
                            isOfChange(time) ? Field.MODIFIED : Field.PUBLISHED,
                            stated,
                            ISO.matcher(stated).lookingAt() ? Basis.TIME_ELEMENT : basis,
                            time.normalName());
                }
            }
        }
        return seen;
    }

    /** The time in an element, as programs read it where it is given for them: pages before HTML 5 have it in a title. */
    static String stated(Element time) {
        if (!time.attr("datetime").isBlank()) {
            return time.attr("datetime");
        }
        String title = time.nameIs("abbr") ? time.attr("title").strip() : "";
        return ISO.matcher(title).lookingAt() ? title : time.text();
    }

    /** "Updated" stands in the element, right before it, or in its name. */
    private static boolean isOfChange(Element time) {
        Element parent = time.parent();
        String names = time.className() + ' ' + time.attr("itemprop");
        String around = parent == null ? "" : parent.ownText().strip();
        return Phrases.MODIFIED.begins(time.text().strip()) > 0
                || Phrases.MODIFIED.begins(around) > 0
                || names.toLowerCase(Locale.ROOT).matches(".*(?:modif|updat|aktualis).*");
    }

    /** A time in a list of other articles is theirs. */
    private static boolean isOfOther(Page page, Element time) {
        for (Element at = time; at != null; at = at.parent()) {
            if (page.words().of(at).contains(Part.TEASER) || "li".equals(at.normalName())) {
                return true;
            }
        }
        return false;
    }
}
