package dev.pressmark.read.html.markup;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import dev.pressmark.read.html.page.Page;
import dev.pressmark.read.record.FoundClaims;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the {@code <time>} elements beside the article's heading; where there are none, what is named as a date. */
public final class TimeElements {

    private static final int MOST = 4;
    private static final int LONGEST = 120;

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
    private static final Pattern BETWEEN = Pattern.compile("\\s[|/•·–—-]+\\s|[;,]\\s");
    private static final Pattern NO_LETTERS = Pattern.compile("^\\P{L}+");
    private static final Pattern NAMED_PUBLICATION = Pattern.compile("(?i)publish");
    private static final Pattern NAMED_CHANGE = Pattern.compile("(?i)modif|updat|aktualis");

    private TimeElements() {}

    /** Claims the times beside the heading, as publications or changes. */
    public static void add(Page page, Page.Spot heading, FoundClaims claims) {
        OwnMarkup own = new OwnMarkup(page, heading);
        int seen = add(ofArticle(page.timesNear(heading), heading, own), Basis.TIME_ELEMENT, claims);
        if (seen == 0) {
            add(ofArticle(page.datesNear(heading), heading, own), Basis.DATE_LINE, claims);
        }
    }

    /** What stands over the heading may tell the time of day; it gives way to what is said below to be the publication. */
    private static List<Element> ofArticle(List<Page.Spot> spots, Page.Spot heading, OwnMarkup own) {
        List<Page.Spot> kept = spots.stream().filter(own::has).toList();
        boolean said = kept.stream()
                .anyMatch(spot -> spot.position() >= heading.position()
                        && Phrases.PUBLISHED.begins(spot.element().text().strip()) > 0);
        return kept.stream()
                .filter(spot -> !said || spot.position() >= heading.position())
                .map(Page.Spot::element)
                .toList();
    }

    private static int add(List<Element> times, Basis basis, FoundClaims claims) {
        int seen = 0;
        for (Element time : times) {
            String stated = seen == MOST ? "" : isOfBoth(time) ? time.text() : stated(time);
            if (!stated.isBlank() && stated.length() <= LONGEST) {
                seen++;
                Basis read = ISO.matcher(stated).lookingAt() ? Basis.TIME_ELEMENT : basis;
                boolean change = isOfChange(time);
                if (change) {
                    claims.add(Field.MODIFIED, stated, read, time.normalName());
                }
                if (!change || NAMED_PUBLICATION.matcher(time.className()).find()) {
                    claims.add(Field.PUBLISHED, stated, read, time.normalName());
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

    /** Whether its words tell when it was published and when it was changed, and what programs are given is one of them. */
    private static boolean isOfBoth(Element time) {
        return time.hasAttr("datetime")
                && BETWEEN.splitAsStream(time.text()).skip(1).anyMatch(part -> Phrases.MODIFIED.begins(part) > 0);
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
                || Phrases.MODIFIED.is(labelBefore(time))
                || Phrases.MODIFIED.begins(around) > 0
                || NAMED_CHANGE.matcher(names).find();
    }

    /** The words right before an element, in an element of their own or in none, without a bar that parts them from others. */
    private static String labelBefore(Element time) {
        Node before = time.previousSibling();
        while (before instanceof TextNode space && space.isBlank()) {
            before = before.previousSibling();
        }
        String words =
                before instanceof TextNode text ? text.text() : before instanceof Element label ? label.text() : "";
        return NO_LETTERS.matcher(words).replaceFirst("").strip();
    }
}
