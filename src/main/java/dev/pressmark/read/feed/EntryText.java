package dev.pressmark.read.feed;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.Wording;
import dev.pressmark.read.html.body.MarkupText;
import dev.pressmark.read.record.FoundClaims;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of an entry: the whole article where the feed carries it, else the little that it tells of it. */
final class EntryText {

    private static final String[] WHOLE = {"content:encoded", "content", "xhtml:body", "body", "fullitem"};
    private static final String[] SUMMARY = {
        "description", "summary", "dc:description", "dcterms:abstract", "abstract", "media:description"
    };
    /** A summary of so many characters in so many paragraphs is the article: RSS has no other element for it. */
    private static final int LONG = 1500;

    private static final int SEVERAL_PARAGRAPHS = 4;

    private static final Pattern BREAKS_OFF = Pattern.compile("(?s).*(?:\u2026|\\.\\.\\.)\\s*[\\])]?\\s*$");
    private static final Pattern ORIGIN = Pattern.compile(
            "(?iu)" + WordList.POST.anyOf() + "\\s.{1,400}\\s" + WordList.APPEARED_FIRST.anyOf() + "\\s.{1,200}");
    private static final Set<String> TEXT_TYPES = Set.of("text", "text/plain");

    private EntryText() {}

    /** The entry's text, with what it and its summary claim. */
    static String of(FeedElement entry, FoundClaims claims) {
        Optional<FeedElement> whole =
                entry.first(WHOLE).filter(part -> !text(part).isBlank());
        Optional<FeedElement> summary = entry.first(SUMMARY);
        String text = whole.or(() -> summary)
                .map(EntryText::text)
                .filter(stated -> !repeatsTitle(stated, claims))
                .orElse("");
        if (whole.isPresent()) {
            summary.map(EntryText::text)
                    .filter(standfirst -> !text.equals(standfirst))
                    .ifPresent(standfirst -> claims.add(
                            Field.STANDFIRST,
                            standfirst,
                            Basis.FEED_ELEMENT,
                            summary.map(FeedElement::where).orElse("")));
        }
        boolean complete = whole.isPresent() || isLong(text);
        if (!complete || BREAKS_OFF.matcher(text).matches()) {
            FeedElement carrier =
                    whole.or(() -> summary).or(() -> entry.first("title")).orElse(entry);
            claims.add(
                    Field.ACCESS,
                    complete ? lastWords(text) : carrier.element().printedName() + " only",
                    Basis.FEED_ELEMENT,
                    carrier.where());
        }
        return text;
    }

    /**
     * The title once more, with the name of the source if it has that, is all that lists of what others publish say of an
     * entry.
     */
    private static boolean repeatsTitle(String text, FoundClaims claims) {
        String letters = Wording.letters(text);
        return claims.about(Field.HEADLINE).stream()
                .anyMatch(title -> letters.equals(Wording.letters(FoundClaims.plain(title))));
    }

    private static boolean isLong(String text) {
        return text.length() >= LONG && text.split("\n\n", SEVERAL_PARAGRAPHS).length == SEVERAL_PARAGRAPHS;
    }

    private static String lastWords(String text) {
        String end = text.substring(Math.max(0, text.length() - 40)).strip();
        return end.substring(end.indexOf(' ') + 1);
    }

    /** Atom says when it holds text and no markup; RSS holds either, and what looks like markup is. */
    private static String text(FeedElement part) {
        String type = part.attribute("type").toLowerCase(Locale.ROOT);
        boolean plain = TEXT_TYPES.contains(type) && part.element().children().isEmpty();
        return withoutOrigin(plain ? part.content() : MarkupText.of(part.content()));
    }

    /** A text less the last paragraph, where a program says there what it is called, and on which site it came first. */
    private static String withoutOrigin(String text) {
        String whole = text.stripTrailing();
        int last = whole.lastIndexOf('\n') + 1;
        return ORIGIN.matcher(whole.substring(last).strip()).matches()
                ? whole.substring(0, last).stripTrailing()
                : text;
    }
}
