package dev.pressmark.read.html.body;

import dev.pressmark.authority.Phrases;
import dev.pressmark.read.html.page.ClassWords.Part;
import java.util.regex.Pattern;

/** The line that says whose copy a text is, set apart from its paragraphs. */
final class CreditBlock {

    private static final int LONGEST = 100;
    private static final Pattern RIGHTS = Pattern.compile("(?i)©|\\(c\\)");

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
                && (Phrases.CREDIT.begins(line) > 0
                        || Phrases.COPYRIGHT.begins(line) > 0
                        || RIGHTS.matcher(line).lookingAt());
    }
}
