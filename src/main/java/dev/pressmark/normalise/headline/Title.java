package dev.pressmark.normalise.headline;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.authority.TitleParts;
import dev.pressmark.authority.Wording;
import dev.pressmark.normalise.name.SiteName;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A title that an article is given, one of several.
 *
 * @param claim the claim that gives it
 * @param text  without the site's name; empty if it was nothing else
 * @param words lower case, without punctuation
 */
record Title(Claim claim, String text, String words) {

    private static final Pattern QUOTES = Pattern.compile("[\\p{Pi}\\p{Pf}\"'`\u00B4\u201A\u201E]");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final Pattern CUT = Pattern.compile("\\s*(?:\u2026|\\.\\.\\.)$");
    /** What a kicker ends with where it runs into the headline. */
    private static final Pattern KICKER_END = Pattern.compile("(?<=[:|/\u00BB\u201C\"'\\p{Pd}])\\s+");
    /** Who speaks of the article as a whole; a meta element or the title element may well be a shorter name for it. */
    private static final Set<Basis> STATEMENTS = Set.of(Basis.JSON_LD, Basis.OPEN_GRAPH);

    /** What is shorter than this is rather a kicker, or a name of the story. */
    private static final int SHORTEST = 15;

    static Title of(Claim claim, SiteName site) {
        String text = site.without(String.join(" ", claim.raw().split("\\s+")));
        return new Title(claim, text, Wording.words(text));
    }

    /**
     * Less what follows a separator, where what stands before it is the title that others give: {@code Headline -
     * Politics}. Data are outvoted by two, or by one where what follows is the name of an author.
     *
     * @param authors the words of the names
     */
    Title withoutTail(List<Title> others, Set<String> authors) {
        var separator = TitleParts.SEPARATOR.matcher(text);
        while (separator.find()) {
            String before = text.substring(0, separator.start()).strip();
            String head = Wording.words(before);
            int needed = isData() && !authors.contains(Wording.words(text.substring(separator.end()))) ? 2 : 1;
            boolean most = before.length() > text.length() - separator.end();
            if (most && givers(head, others) >= needed) {
                return new Title(claim, before, head);
            }
        }
        return this;
    }

    private static long givers(String words, List<Title> titles) {
        return titles.stream()
                .filter(title -> title.words.equals(words))
                .map(Title::basis)
                .distinct()
                .count();
    }

    boolean isData() {
        return Basis.PAGE_DATA.contains(basis());
    }

    boolean isGivenToTwitter() {
        return basis() == Basis.TWITTER_CARD;
    }

    Basis basis() {
        return claim.basis();
    }

    boolean saysTheSameAs(Title other) {
        return words.equals(other.words);
    }

    /** The text as it is punctuated, whatever form its quotation marks and dashes have. */
    String spelling() {
        return DASHES.matcher(QUOTES.matcher(text).replaceAll("'")).replaceAll("-");
    }

    /** Whether this is what the other was before it was cut off. */
    boolean isWholeOf(Title other) {
        var cut = CUT.matcher(other.text);
        return cut.find() && words.length() > other.words.length() && words.startsWith(other.words);
    }

    /**
     * Whether this is the other less the kicker before it: {@code Floods: Bridge washed away}. A heading may hold the
     * kicker as an element of its own, with no mark between the two.
     */
    boolean isWithoutKickerOf(Title other) {
        if (!STATEMENTS.contains(basis()) || text.length() < SHORTEST || !other.words.endsWith(' ' + words)) {
            return false;
        }
        if (other.basis() == Basis.HEADLINE_MARKUP) {
            return true;
        }
        var end = KICKER_END.matcher(other.text);
        while (end.find()) {
            if (Wording.words(other.text.substring(end.end())).equals(words)) {
                return true;
            }
        }
        return false;
    }
}
