package dev.pressmark.read.html.body;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import dev.pressmark.read.html.page.ClassWords.Part;
import dev.pressmark.read.record.FoundClaims;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a page sets under the beginning of a text to tell that the rest is for subscribers. */
final class SubscribersOffer {

    private static final double MOST_OFFERED = 0.4;
    private static final double MOST_ANNOUNCED = 400;
    private static final Pattern BROKEN_OFF = Pattern.compile("(?:\\.{3}|…)[\"”“»]?$");

    private final List<Block> within;
    private final List<Block> behind;

    private SubscribersOffer(List<Block> within, List<Block> behind) {
        this.within = within;
        this.behind = behind;
    }

    /**
     * Finds the offer: none of the text stands behind it.
     *
     * @param texts the positions of the blocks that are text, or the offer
     */
    static SubscribersOffer in(List<Block> blocks, Frame article, BitSet texts) {
        int last = texts.length() - 1;
        List<Block> within = last < 0
                ? List.of()
                : blocks.get(last)
                        .frame()
                        .partWithin(Part.PAYWALL, article)
                        .or(() -> announced(blocks, texts))
                        .filter(frame -> frame.whole() < article.whole() * MOST_OFFERED)
                        .map(frame -> blocks.stream()
                                .filter(block -> block.frame().isWithin(frame))
                                .toList())
                        .orElse(List.of());
        List<Block> behind = blocks.stream()
                .skip(without(within, texts).length())
                .filter(block -> block.frame().isPartBeside(Part.PAYWALL, article))
                .limit(1)
                .toList();
        return new SubscribersOffer(within, behind);
    }

    /**
     * The last frame among the text, if no name tells what it is, but a notice begins it, and it has little more:
     * what subscribers get, where one becomes one.
     */
    private static Optional<Frame> announced(List<Block> blocks, BitSet texts) {
        int last = texts.length() - 1;
        for (int i = texts.nextSetBit(0); i >= 0 && i < last; ) {
            int next = texts.nextSetBit(i + 1);
            if (Phrases.PAYWALLED.begins(blocks.get(next).text()) > 0) {
                Frame before = blocks.get(i).frame();
                return blocks.get(next)
                        .frame()
                        .outermostBeside(before)
                        .filter(frame -> blocks.get(last).frame().isWithin(frame))
                        .filter(frame -> frame.whole() <= MOST_ANNOUNCED);
            }
            i = next;
        }
        return Optional.empty();
    }

    /** These positions without those of the offer. */
    BitSet without(BitSet texts) {
        return without(within, texts);
    }

    private static BitSet without(List<Block> blocks, BitSet positions) {
        BitSet rest = (BitSet) positions.clone();
        blocks.forEach(block -> rest.clear(block.position()));
        return rest;
    }

    /** Claims what it says of the copy; beside the text it only tells that a text goes on which breaks off. */
    void claim(String body, FoundClaims claims) {
        within.stream()
                .filter(block -> Phrases.PAYWALLED.begins(block.text()) > 0)
                .forEach(block -> claim(block, claims));
        if (BROKEN_OFF.matcher(body).find()) {
            behind.forEach(block -> claim(block, claims));
        }
    }

    private static void claim(Block block, FoundClaims claims) {
        claims.add(Field.ACCESS, block.text(), Basis.NOTICE_LINE, block.tag());
    }
}
