package dev.pressmark.read.html.body;

import dev.pressmark.authority.SentenceStop;
import dev.pressmark.read.html.page.ClassWords.Part;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The blocks of a page that are the text of its article: those in the frame that holds most of the running text, without
 * what is of something else there.
 */
final class ArticleBlocks {

    private static final int LEAST_IN_HEADING = 30;
    private static final double LEAST_TEXT = 400;
    private static final Set<String> SET_APART = Set.of("p", "li", "blockquote", "pre", "td", "th", "dt", "dd");

    private final List<Block> blocks;
    private final StatedLines headlines;
    private final Frame frame;
    private final SubscribersOffer offer;
    /** The blocks that are text of the article, or of what follows it in the same frame, by their positions. */
    private final BitSet texts;
    /** Where something else begins in the same frame. */
    private final int end;

    private ArticleBlocks(Blocks blocks, StatedLines headlines) {
        this.blocks = blocks.all();
        this.headlines = headlines;
        this.frame = ArticleFrame.in(blocks, headlines);
        BitSet captions = CaptionBlock.in(this.blocks, frame);
        BitSet inFrame = new BitSet(this.blocks.size());
        this.blocks.stream()
                .filter(block -> isText(block) && !captions.get(block.position()))
                .mapToInt(Block::position)
                .forEach(inFrame::set);
        removeLinkLists(inFrame);
        this.offer = SubscribersOffer.in(this.blocks, frame, inFrame);
        this.texts = offer.without(inFrame);
        FirstRankHeadings headings = FirstRankHeadings.in(this.blocks, frame, texts, headlines);
        this.texts.or(headings.parting());
        this.end = headings.nextArticle();
    }

    /**
     * Finds them.
     *
     * @param headlines what the page states as its titles
     */
    static ArticleBlocks of(Blocks blocks, StatedLines headlines) {
        return new ArticleBlocks(blocks, headlines);
    }

    /** Behind the last running text, what stands among links is of these: the heading over them, the day of each. */
    private void removeLinkLists(BitSet positions) {
        for (int i = positions.length() - 1;
                i >= 0 && blocks.get(i).weight() == 0;
                i = positions.previousSetBit(i - 1)) {
            if (blocks.get(i).frame().isAmongLinks(frame)) {
                positions.clear(i);
            }
        }
    }

    Frame frame() {
        return frame;
    }

    SubscribersOffer offer() {
        return offer;
    }

    boolean hold(Block block) {
        return block.position() < end && texts.get(block.position());
    }

    /**
     * Whether the block is a heading that they open with, in an element that is named after the text.
     *
     * @param first the position of the first of them that is none
     */
    boolean areOpenedBy(Block block, int first) {
        return block.position() == first - 1
                && block.isHeading()
                && hold(block)
                && !block.frame().isBesidePicture()
                && block.frame().around().filter(around -> around.is(Part.BODY)).isPresent()
                && block.frame().around().equals(blocks.get(first).frame().around());
    }

    /** Whether the block, right under them, says whose copy they are. */
    boolean areCreditedBy(Block block) {
        return block.position() < end && texts.length() == block.position() && CreditBlock.is(block, frame);
    }

    /** The first block of the text in the article's frame: the first that runs on, or the short sentences right before it. */
    int first() {
        for (Block block : blocks) {
            if (block.weight() > 0 && hold(block)) {
                int first = block.position();
                while (first > 0 && isShortSentence(blocks.get(first - 1), block)) {
                    first--;
                }
                return first;
            }
        }
        return blocks.size();
    }

    private boolean isShortSentence(Block block, Block next) {
        boolean asText = block.isHeading()
                ? block.text().length() >= LEAST_IN_HEADING
                : block.tag().equals(next.tag());
        return asText
                && SentenceStop.ends(block.text())
                && hold(block)
                && block.frame().around().equals(next.frame().around());
    }

    private boolean isText(Block block) {
        return block.frame().isWithin(frame)
                && !block.isMostlyLinks()
                && !block.frame().isFurnitureWithin(frame)
                && !isScrap(block)
                && !headlines.areHeadedBy(block);
    }

    /** A few words that are neither a paragraph, nor a heading, nor an item, nor set as the text is: labels, buttons, counts. */
    private static boolean isScrap(Block block) {
        if (block.weight() > 0 || block.isHeading() || SET_APART.contains(block.tag())) {
            return false;
        }
        boolean amongText = block.frame().hasText() || SentenceStop.ends(block.text());
        return !amongText || block.frame().textAlike() < LEAST_TEXT;
    }
}
