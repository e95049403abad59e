package dev.pressmark.read.html.body;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.SentenceStop;
import dev.pressmark.read.html.page.ClassWords.Part;
import dev.pressmark.read.html.page.Page;
import dev.pressmark.read.record.FoundClaims;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * Finds the article among the blocks of a page: the frame that holds most of the running text, the blocks in it that are
 * not of something else, the standfirst before it, and the lines over it.
 */
public final class BodyExtractor {

    private static final double LEAST_SHOWN = 0.2;
    private static final int FEWEST_SHARED = 30;
    private static final double LEAST_TEXT = 400;
    private static final int MOST_BETWEEN = 8;

    private static final Set<String> SET_APART = Set.of("p", "li", "blockquote", "pre", "td", "th", "dt", "dd");

    private final List<Block> blocks;
    private final Frame article;
    /** The blocks that are text of the article, or of what follows it in the same frame, by their positions. */
    private final BitSet texts;

    /** The positions of blocks that nothing names as captions, but that are set as these. */
    private final BitSet captions;
    /** Where something else begins in the same frame. */
    private final int end;

    private final StatedLines headlines;
    /** What the page calls itself, if it marks no heading. */
    private final List<String> titles;

    private final StatedLines standfirsts;
    private final SubscribersOffer offer;

    private BodyExtractor(Blocks blocks, FoundClaims claims) {
        this.blocks = blocks.all();
        this.headlines = StatedLines.of(claims.about(Field.HEADLINE));
        this.standfirsts = StatedLines.of(claims.about(Field.STANDFIRST));
        this.titles = claims.has(Field.HEADLINE, Basis.HEADLINE_MARKUP) ? List.of() : claims.about(Field.HEADLINE);
        this.article = ArticleFrame.in(blocks, headlines);
        this.captions = CaptionBlock.in(this.blocks, article);
        this.texts = new BitSet(this.blocks.size());
        this.blocks.stream().filter(this::isText).mapToInt(Block::position).forEach(texts::set);
        this.offer = SubscribersOffer.in(this.blocks, article, texts);
        this.end = nextArticle();
    }

    /**
     * What the page prints of its article.
     *
     * @param stated the body as the page states it in its data, which counts where the page shows much less; may be empty
     */
    public static PrintedPage extract(Page page, FoundClaims claims, String stated) {
        Blocks blocks = Blocks.of(page, true);
        BodyExtractor extractor = new BodyExtractor(blocks, claims);
        PrintedPage shown = extractor.printed();
        if (shown.body().length() < blocks.body().whole() * LEAST_SHOWN) {
            // where names of classes rule out nearly all of the text, they mean something else on this page
            extractor = new BodyExtractor(Blocks.of(page, false), claims);
            shown = extractor.printed();
        }
        extractor.offer.claim(shown.body(), claims);
        if (shown.body().length() * 2 < stated.length()) {
            return shown.withBody(
                    stated.indexOf('<') < 0
                            ? stated
                            : Jsoup.parseBodyFragment(stated).wholeText());
        }
        return shown;
    }

    private PrintedPage printed() {
        int first = first();
        List<Block> before = blocks.subList(0, Math.min(first + 1, blocks.size()));
        PageHead head = new PageHead(before, behind(first), article, this::isHeadline, titles);
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            boolean own = block.position() < first
                    ? isStandfirst(block) && !head.isOfSite(block)
                    : isOfBody(block) || isCreditUnderText(block);
            if (own) {
                kept.add(block);
            }
        }
        return new PrintedPage(head.heading(), head.lines(), String.join("\n\n", texts(kept, first, head)));
    }

    /** What stands between the first and the second block of running text, and is none. */
    private List<Block> behind(int first) {
        List<Block> between = new ArrayList<>();
        for (int i = first + 1; i < blocks.size() && between.size() <= MOST_BETWEEN; i++) {
            if (blocks.get(i).weight() > 0) {
                return between;
            }
            between.add(blocks.get(i));
        }
        return List.of();
    }

    /**
     * Where another article begins in the same frame: at a heading of the first rank, when text stands over it and nothing
     * under it beside the paragraphs of that text.
     */
    private int nextArticle() {
        Map<Frame, Integer> ends = new HashMap<>();
        for (Block block : blocks) {
            if (block.weight() > 0 && texts.get(block.position())) {
                block.frame().around().ifPresent(around -> ends.put(around, block.position()));
            }
        }
        double text = 0;
        int end = 0;
        for (Block block : blocks) {
            if (block.weight() > 0 && texts.get(block.position())) {
                text += block.weight();
                end = Math.max(end, block.frame().around().map(ends::get).orElse(0));
            } else if ("h1".equals(block.tag())
                    && text >= LEAST_TEXT
                    && end < block.position()
                    && block.frame().isWithin(article)
                    && !headlines.contain(block)) {
                return block.position();
            }
        }
        return blocks.size();
    }

    /** The first block of the text in the article's frame: the first that runs on, or the short sentences right before it. */
    private int first() {
        for (Block block : blocks) {
            if (block.weight() > 0 && isOfBody(block)) {
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
                ? block.text().length() >= FEWEST_SHARED
                : block.tag().equals(next.tag());
        return asText
                && SentenceStop.ends(block.text())
                && isOfBody(block)
                && block.frame().around().equals(next.frame().around());
    }

    private boolean isOfBody(Block block) {
        return block.position() < end && texts.get(block.position());
    }

    private boolean isCreditUnderText(Block block) {
        return block.position() < end && texts.length() == block.position() && CreditBlock.is(block, article);
    }

    private boolean isText(Block block) {
        return block.frame().isWithin(article)
                && !block.isMostlyLinks()
                && !block.frame().isFurnitureWithin(article)
                && !isScrap(block)
                && !captions.get(block.position())
                && !isHeadline(block);
    }

    /** A few words that are neither a paragraph, nor a heading, nor an item, nor set as the text is: labels, buttons, counts. */
    private static boolean isScrap(Block block) {
        if (block.weight() > 0 || block.isHeading() || SET_APART.contains(block.tag())) {
            return false;
        }
        boolean amongText = block.frame().hasText() || SentenceStop.ends(block.text());
        return !amongText || block.frame().textAlike() < LEAST_TEXT;
    }

    private boolean isHeadline(Block block) {
        return headlines.areHeadedBy(block);
    }

    /** Before the text, what is called a standfirst, or what the page gives as its description. */
    private boolean isStandfirst(Block block) {
        if (block.isMostlyLinks() || isHeadline(block)) {
            return false;
        }
        if (block.frame().is(Part.CAPTION) || block.frame().isSetBeside(article)) {
            return false;
        }
        if (block.frame().isPartBeside(Part.TEASER, article) || block.text().length() < FEWEST_SHARED) {
            return false;
        }
        return block.frame().is(Part.STANDFIRST) || standfirsts.contain(block);
    }

    /** Each paragraph once; a heading only before something. */
    private static List<String> texts(List<Block> kept, int first, PageHead head) {
        List<String> texts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            Block block = kept.get(i);
            boolean idle = block.isHeading()
                    && (i + 1 == kept.size() || kept.get(i + 1).isHeading());
            if (!idle && (block.text().length() < FEWEST_SHARED || seen.add(block.text()))) {
                texts.addAll(block.position() == first ? head.opening(block) : List.of(block.text()));
            }
        }
        return texts;
    }
}
