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
            if (isTooShort(text) || text.length() > LONGEST) {
                continue;
            }
            String words = words(text);
            if (titles.stream().anyMatch(title -> isMostOfWords(title, words))) {
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

    /** Whether a line makes up most of a title, which may have the name of the site beside it. */
    static boolean isMostOf(String title, String line) {
        return !isTooShort(line)
                && line.length() <= LONGEST
                && line.length() <= 2 * title.length()
                && isMostOfWords(words(title), words(line));
    }

    /** An ideograph says as much as several letters. */
    private static boolean isTooShort(String text) {
        return text.length() < SHORTEST
                && text.codePoints().filter(Character::isIdeographic).count() < SHORTEST / 2;
    }

    private static boolean isMostOfWords(String title, String words) {
        return title.contains(words) && title.length() <= 2 * words.length();
    }

    private static String words(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
