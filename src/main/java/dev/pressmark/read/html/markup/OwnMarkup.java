package dev.pressmark.read.html.markup;

import dev.pressmark.authority.WebAddress;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.html.page.ClassWords.Part;
import dev.pressmark.read.html.page.Page;
import dev.pressmark.read.html.page.PageAddress;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells which of the elements near the heading are the article's, and which are of an article that is named beside it. */
final class OwnMarkup {

    private static final String ARTICLE = "article";
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    /** Over the heading, and not around it, a header is that of the whole site. */
    private static final Pattern SITE_HEADER =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:header|masthead|topbar)(?:$|[\\s_-])");
    /** What shows the day of reading is named so. */
    private static final Pattern OF_TODAY =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:(?:current|today)s?[_-]?(?:date|day|time)|(?:date|day|time)[_-]?"
                    + "(?:today|now)|today|clock|header[_-]?date)(?:$|[\\s_-])");

    private static final int FEWEST_IN_MENU = 5;
    /** A shorter link may lead to an author or a section. */
    private static final int SHORTEST_HEADLINE = 25;
    /** Name and date of another article stand right beside its headline. */
    private static final int FARTHEST_HEADLINE = 300;

    private final Page page;
    private final Page.Spot heading;
    private final Set<Element> aroundHeading = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean inArticle;

    OwnMarkup(Page page, Page.Spot heading) {
        this.page = page;
        this.heading = heading;
        this.aroundHeading.add(heading.element());
        this.aroundHeading.addAll(heading.element().parents());
        this.inArticle = aroundHeading.stream().anyMatch(element -> element.nameIs(ARTICLE));
    }

    /** Whether what is marked there is said of the article. */
    boolean has(Page.Spot spot) {
        if (isOverMenu(spot)) {
            return false;
        }
        List<Element> others = page.subheadings().stream()
                .filter(other -> Math.abs(other.position() - spot.position()) <= FARTHEST_HEADLINE)
                .map(Page.Spot::element)
                .filter(this::leadsToOther)
                .toList();
        for (Element at = spot.element(); at != null && !aroundHeading.contains(at); at = at.parent()) {
            Element around = at;
            if (isOfOther(around, spot)
                    || others.stream().anyMatch(other -> other.parents().contains(around))) {
                return false;
            }
        }
        return true;
    }

    /** Between the head of a page and its articles stands the menu. */
    private boolean isOverMenu(Page.Spot spot) {
        return spot.position() < heading.position()
                && !isInArticle(spot.element())
                && page.marked().stream()
                                .filter(other -> other.position() > spot.position()
                                        && other.position() < heading.position()
                                        && other.element().nameIs("a")
                                        && leadsWithinSite(other.element())
                                        && other.element().hasText())
                                .limit(FEWEST_IN_MENU)
                                .count()
                        == FEWEST_IN_MENU;
    }

    /** Buttons for sharing lead to other sites, or nowhere. */
    private boolean leadsWithinSite(Element link) {
        String address = link.attr("href").strip();
        String host = WebAddress.host(address);
        boolean relative = host.isEmpty() && !address.isEmpty() && address.indexOf(':') < 0 && !address.startsWith("#");
        return relative || (!host.isEmpty() && host.equals(WebAddress.host(page.canonical())));
    }

    private boolean isOfOther(Element around, Page.Spot spot) {
        Set<Part> parts = page.words().of(around);
        if (spot.position() < heading.position() && isOfSite(around.className()) && !isInArticle(around)) {
            return true;
        }
        boolean teaser = parts.contains(Part.TEASER) && !parts.contains(Part.BYLINE) && !inHeader(around);
        if (parts.contains(Part.QUOTED) || teaser) {
            return true;
        }
        return switch (around.normalName()) {
            case ARTICLE -> inArticle;
            case "blockquote", "q", "form", "label" -> true;
            case "aside", "nav" -> spot.position() < heading.position();
            case "header" -> spot.position() < heading.position() && !isInArticle(around);
            case "ul", "ol" -> isListOfArticles(around);
            case "li" -> around.parent() != null && isListOfArticles(around.parent());
            default -> false;
        };
    }

    private static boolean isOfSite(String names) {
        return SITE_HEADER.matcher(names).find() || OF_TODAY.matcher(names).find();
    }

    /** Whether it stands in the element for the article, or for the main part of the page, that the heading stands in. */
    private boolean isInArticle(Element around) {
        Element main = around.closest("article, main");
        return main != null && aroundHeading.contains(main);
    }

    /** Whether it stands in an element for the head of the article, in which no other article is. */
    private boolean inHeader(Element around) {
        Element header = around.closest("header");
        return header != null && aroundHeading.contains(header);
    }

    /** Particulars may be items of a list, too; but an article has one date. */
    private static boolean isListOfArticles(Element list) {
        return list.select("h1, h2, h3, h4, h5, h6, a").stream()
                        .anyMatch(element -> HEADINGS.contains(element.normalName()) || isHeadline(element))
                || list.select("time").stream().filter(OwnMarkup::isDay).count() > 1;
    }

    private static boolean isDay(Element time) {
        return time.hasAttr("datetime")
                || PrintedDates.in(time.text()).stream()
                        .anyMatch(date -> date.readings().get(0).day() != 0);
    }

    private boolean leadsToOther(Element subheading) {
        Element link = "a"
                        .equals(
                                subheading.parent() == null
                                        ? ""
                                        : subheading.parent().normalName())
                ? subheading.parent()
                : subheading.selectFirst("a");
        return link != null && isHeadline(link) && !page.words().of(subheading).contains(Part.BYLINE);
    }

    private static boolean isHeadline(Element link) {
        return link.text().length() >= SHORTEST_HEADLINE && !PageAddress.isOfAuthor(link.attr("href"));
    }
}
