package dev.pressmark.read.html.body;

import dev.pressmark.authority.Phrases;
import dev.pressmark.read.html.page.ClassWords.Part;
import java.util.regex.Pattern;

/** The line that says whose copy a text is, set apart from its paragraphs. */
final class CreditBlock {

    private static final int LONGEST = 100;
    /**
     * "Source: AFP", "© dpa-AFX | Photo: A. Writer": of one name, as more words may be those of whoever was asked, or made
     * the page.
     */
    private static final Pattern CREDIT =
            Pattern.compile("(?iu)(?:©|\\(c\\)|[^:|]{2,20}:)\\s*[^\\s|]{2,12}(?:\\s+\\d{4})?\\s*(?:\\|.*)?");

    /** "AFP/ABC": through whose hands it has gone. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}(?:\\s?/\\s?\\p{Lu}{2,5}){1,3}");

    private CreditBlock() {}

    /** Whether a block in the article's frame is such a line; beside a picture it says whose the picture is. */
    static boolean is(Block block, Frame article) {
        Frame frame = block.frame();
        String line = block.text();
        return line.length() <= LONGEST
                && frame.isWithin(article)
                && !frame.isFurnitureWithin(article)
                && !frame.isBesidePicture()
                && !frame.is(Part.CAPTION)
                && (INITIALS.matcher(line).matches() || isLabelled(line));
    }

    private static boolean isLabelled(String line) {
        return CREDIT.matcher(line).matches()
                && (Phrases.CREDIT.begins(line) > 0
                        || Phrases.COPYRIGHT.begins(line) > 0
                        || line.startsWith("©")
                        || line.regionMatches(true, 0, "(c)", 0, 3));
    }
}
