package dev.pressmark.read.html.body;

import dev.pressmark.authority.SentenceStop;

/** The caption that nothing names as one: alone with its picture in an element for the two, and no sentence. */
final class CaptionBlock {

    private static final int LONGEST = 200;

    private CaptionBlock() {}

    /** Whether a block of the article's frame is such a caption. */
    static boolean is(Block block, Frame article) {
        String line = block.text();
        return "p".equals(block.tag())
                && line.length() <= LONGEST
                && !SentenceStop.ends(line)
                && !line.endsWith(":")
                && block.frame().isBesidePicture()
                && block.frame()
                        .around()
                        .filter(both -> both != article && both.isWithin(article))
                        .filter(both -> both.inner().size() == 1 && !both.hasText())
                        .isPresent();
    }
}
