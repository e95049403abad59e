package dev.pressmark.read.html.body;

import dev.pressmark.authority.SentenceStop;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What headings of the first rank are that stand under text of the article: when the text around goes on beneath them, they
 * part it; when nothing stands under one beside the paragraphs of that text, another article begins there.
 *
 * @param parting     the positions of those within the text
 * @param nextArticle the position of the one that another article begins with, behind the last block when there is none
 */
record FirstRankHeadings(BitSet parting, int nextArticle) {

    private static final double LEAST_TEXT = 400;

    /**
     * Looks for them.
     *
     * @param texts     the positions of the blocks that are text of the article, or of what follows it
     * @param headlines what the article is called
     */
    static FirstRankHeadings in(List<Block> blocks, Frame article, BitSet texts, StatedLines headlines) {
        Map<Frame, Integer> ends = ends(blocks, texts);
        BitSet parting = new BitSet();
        double text = 0;
        int end = 0;
        for (Block block : blocks) {
            if (isRunning(block, texts)) {
                text += block.weight();
                end = Math.max(end, block.frame().around().map(ends::get).orElse(0));
            } else if ("h1".equals(block.tag()) && block.frame().isWithin(article) && !headlines.contain(block)) {
                if (end > block.position()) {
                    parting.set(block.position(), isOfText(block, article));
                } else if (text >= LEAST_TEXT) {
                    return new FirstRankHeadings(parting, block.position());
                }
            }
        }
        return new FirstRankHeadings(parting, blocks.size());
    }

    /** What is a sentence beside a picture says what that shows. */
    private static boolean isOfText(Block block, Frame article) {
        return !block.isMostlyLinks()
                && !block.frame().isFurnitureWithin(article)
                && !(block.frame().isBesidePicture() && SentenceStop.ends(block.text()));
    }

    /** The last position of text beside each paragraph. */
    private static Map<Frame, Integer> ends(List<Block> blocks, BitSet texts) {
        Map<Frame, Integer> ends = new HashMap<>();
        for (Block block : blocks) {
            if (isRunning(block, texts)) {
                block.frame().around().ifPresent(around -> ends.put(around, block.position()));
            }
        }
        return ends;
    }

    private static boolean isRunning(Block block, BitSet texts) {
        return block.weight() > 0 && texts.get(block.position());
    }
}
