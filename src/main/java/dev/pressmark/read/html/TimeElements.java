package dev.pressmark.read.html;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import dev.pressmark.read.record.FoundClaims;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads the {@code <time>} elements beside the article's heading; where there are none, what is named as a date. */
final class TimeElements {

    private static final int MOST = 4;
    private static final int LONGEST = 120;

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
    private static final Pattern NAMED_CHANGE = Pattern.compile("(?i)modif|updat|aktualis");

    private TimeElements() {}

    static void add(Page page, Page.Spot heading, FoundClaims claims) {
        OwnMarkup own = new OwnMarkup(page, heading);
        int seen = add(own, page.timesNear(heading), Basis.TIME_ELEMENT, claims);
        if (seen == 0) {
            add(own, page.datesNear(heading), Basis.DATE_LINE, claims);
        }
    }

    private static int add(OwnMarkup own, List<Page.Spot> spots, Basis basis, FoundClaims claims) {
        int seen = 0;
        for (Page.Spot spot : spots) {
            Element time = spot.element();
            if (seen < MOST && own.has(spot)) {
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
        String text = time.text().strip();
        if (Phrases.PUBLISHED.begins(text) > 0) {
            return false;
        }
        return Phrases.MODIFIED.begins(text) > 0
                || Phrases.MODIFIED.begins(around) > 0
                || NAMED_CHANGE.matcher(names).find();
    }
}
