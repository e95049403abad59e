package dev.pressmark.read.html.markup;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.TitleParts;
import dev.pressmark.authority.Wording;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.html.page.Page;
import dev.pressmark.read.html.page.Pieces;
import dev.pressmark.read.record.FoundClaims;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the heading that stands over the article. */
public final class HeadlineMarkup {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 400;
    /** Where a page says what its article is called. */
    private static final List<Basis> DATA = Basis.inOrder(Basis.PAGE_DATA, List.of(Basis.OPEN_GRAPH));

    private static final Pattern TAIL = Pattern.compile("\\s+[|–—-]\\s");

    private HeadlineMarkup() {}

    /**
     * Claims the text of the article's heading and of the title.
     *
     * @return the heading
     */
    public static Optional<Page.Spot> add(Page page, FoundClaims claims) {
        claims.add(Field.HEADLINE, page.title(), Basis.TITLE_ELEMENT, "title");
        claimDate(page, claims);
        Optional<Page.Spot> heading = find(page, claims);
        if (heading.isEmpty()) {
            Optional<Page.Spot> unmarked = firstOfArticle(page);
            unmarked.filter(spot -> DATA.stream().noneMatch(basis -> claims.has(Field.HEADLINE, basis)))
                    .ifPresent(spot -> claims.add(
                            Field.HEADLINE,
                            spot.element().text(),
                            Basis.HEADLINE_MARKUP,
                            spot.element().normalName()));
            return unmarked;
        }
        heading.ifPresent(spot -> claims.add(
                Field.HEADLINE,
                said(spot.element(), folded(claims.about(Field.HEADLINE))),
                Basis.HEADLINE_MARKUP,
                spot.element().normalName()));
        return heading;
    }

    /** Between headline and name of the site some titles have the date. */
    private static void claimDate(Page page, FoundClaims claims) {
        List<PrintedDate> dates = PrintedDates.in(page.title());
        if (dates.size() == 1 && dates.get(0).isWhole()) {
            String date =
                    page.title().substring(dates.get(0).start(), dates.get(0).end());
            if (TitleParts.SEPARATOR
                    .splitAsStream(page.title())
                    .anyMatch(part -> part.strip().equals(date))) {
                claims.add(Field.PUBLISHED, date, Basis.TITLE_ELEMENT, "title");
            }
        }
    }

    /** Where nothing is of the first rank, and the page is called something else: what an article, or the main part, begins with. */
    private static Optional<Page.Spot> firstOfArticle(Page page) {
        return page.subheadings().stream()
                .filter(spot -> !isTooShort(spot.element().text())
                        && spot.element().text().length() <= LONGEST
                        && spot.element().closest("article, main, [role=main]") != null
                        && spot.element().closest("nav, aside, footer, li, a") == null
                        && spot.element().selectFirst("a") == null)
                .findFirst();
    }

    /** The first heading that makes up most of one of the page's titles; else the first of the first rank. */
    private static Optional<Page.Spot> find(Page page, FoundClaims claims) {
        List<String> titles =
                claims.about(Field.HEADLINE).stream().map(Wording::words).toList();
        Set<String> whole = folded(claims.about(Field.HEADLINE));
        Page.Spot first = null;
        Page.Spot part = null;
        for (Page.Spot spot : page.headings()) {
            Element heading = spot.element();
            String text = said(heading, whole);
            if (isTooShort(text) || text.length() > LONGEST) {
                continue;
            }
            String words = Wording.words(text);
            if (titles.stream().anyMatch(title -> isMostOfWords(title, words))) {
                return Optional.of(spot);
            }
            boolean logo = heading.selectFirst("img, svg") != null;
            if ("h1".equals(heading.normalName()) && !logo) {
                first = first == null || (isBeside(first.element()) && !isBeside(heading)) ? spot : first;
                boolean repeated = titles.stream().anyMatch(title -> title.contains(words));
                part = part == null && repeated ? spot : part;
            }
        }
        return Optional.ofNullable(part == null ? first : part);
    }

    /** Menus and columns beside the article have headings of others, and so has a link to one. */
    private static boolean isBeside(Element heading) {
        return heading.closest("nav, aside, footer, a") != null;
    }

    /** The text of a heading, without what stands in it above or below what the titles repeat: a kicker, a line of summary. */
    private static String said(Element heading, Set<String> titles) {
        String whole = Pieces.spaced(heading);
        Element holder = heading;
        while (holder.childNodeSize() == 1 && holder.childrenSize() == 1) {
            holder = holder.child(0);
        }
        if (holder.childrenSize() == 0 || titles.contains(Wording.words(whole))) {
            return whole;
        }
        return Stream.concat(holder.children().stream().map(Pieces::spaced), Stream.of(holder.ownText()))
                .filter(part -> !isTooShort(part))
                .filter(part -> titles.contains(Wording.words(part)))
                .findFirst()
                .orElse(whole);
    }

    /** The words of each title, and of what each has before the name of the site. */
    private static Set<String> folded(List<String> titles) {
        return titles.stream()
                .flatMap(title -> Stream.of(title, TAIL.split(title, 2)[0]))
                .map(Wording::words)
                .collect(Collectors.toSet());
    }

    /** Whether a line makes up most of a title, which may have the name of the site beside it. */
    public static boolean isMostOf(String title, String line) {
        return !isTooShort(line)
                && line.length() <= LONGEST
                && line.length() <= 2 * title.length()
                && isMostOfWords(Wording.words(title), Wording.words(line));
    }

    /** An ideograph says as much as several letters. */
    private static boolean isTooShort(String text) {
        return text.length() < SHORTEST
                && text.codePoints().filter(Character::isIdeographic).count() < SHORTEST / 2;
    }

    private static boolean isMostOfWords(String title, String words) {
        return title.contains(words) && title.length() <= 2 * words.length();
    }
}
