package dev.pressmark.read.html.body;

import dev.pressmark.authority.SentenceStop;
import java.util.BitSet;
import java.util.List;

/** The caption that nothing names as one: alone with its picture in an element for the two, and no sentence. */
final class CaptionBlock {

    private static final int LONGEST = 200;
    /** More of them are what the article tells: a list whose items have pictures. */
    private static final int MOST = 3;

    private CaptionBlock() {}

    /** The positions of those in the article's frame. */
    static BitSet in(List<Block> blocks, Frame article) {
        BitSet captions = new BitSet();
        blocks.stream()
                .filter(block -> is(block, article))
                .mapToInt(Block::position)
                .forEach(captions::set);
        if (captions.cardinality() > MOST) {
            captions.clear();
        }
        blocks.stream()
                .filter(block -> block.frame().isWithin(article) && isInTable(block, article))
                .mapToInt(Block::position)
                .forEach(captions::set);
        return captions;
    }

    /** What a table for a picture has beside it; not the article itself, which on old pages stands in a table as well. */
    private static boolean isInTable(Block block, Frame article) {
        return block.frame().isInPictureTable()
                && block.frame()
                        .within("table")
                        .filter(table -> table != article && table.isWithin(article))
                        .isPresent();
    }

    /** Where letters have no case, sentences may have no stop. */
    private static boolean is(Block block, Frame article) {
        String line = block.text();
        return "p".equals(block.tag())
                && line.length() <= LONGEST
                && line.chars().anyMatch(Character::isLowerCase)
                && !Character.isDigit(line.charAt(0))
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
