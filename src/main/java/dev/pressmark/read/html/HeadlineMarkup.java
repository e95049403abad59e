package dev.pressmark.read.html;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the heading that stands over the article. */
final class HeadlineMarkup {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 400;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private HeadlineMarkup() {}

    /**
     * Claims the text of the article's heading and of the title.
     *
     * @return the heading
     */
    static Optional<Page.Spot> add(Page page, FoundClaims claims) {
        claims.add(Field.HEADLINE, page.title(), Basis.TITLE_ELEMENT, "title");
        Optional<Page.Spot> heading = find(page, claims);
        heading.ifPresent(spot -> claims.add(
                Field.HEADLINE,
                spot.element().text(),
                Basis.HEADLINE_MARKUP,
                spot.element().normalName()));
        return heading;
    }

    /** The first heading that makes up most of one of the page's titles; else the first of the first rank. */
    private static Optional<Page.Spot> find(Page page, FoundClaims claims) {
        List<String> titles =
                claims.about(Field.HEADLINE).stream().map(HeadlineMarkup::words).toList();
        Page.Spot first = null;
        Page.Spot part = null;
        for (Page.Spot spot : page.headings()) {
            Element heading = spot.element();
            String text = heading.text();
            if (text.length() < SHORTEST || text.length() > LONGEST) {
                continue;
            }
            String words = words(text);
            if (titles.stream().anyMatch(title -> title.contains(words) && title.length() <= 2 * words.length())) {
                return Optional.of(spot);
            }
            boolean logo = heading.selectFirst("img, svg") != null;
            if ("h1".equals(heading.normalName()) && !logo) {
                first = first == null ? spot : first;
                boolean repeated = titles.stream().anyMatch(title -> title.contains(words));
                part = part == null && repeated ? spot : part;
            }
        }
        return Optional.ofNullable(part == null ? first : part);
    }

    static String words(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
