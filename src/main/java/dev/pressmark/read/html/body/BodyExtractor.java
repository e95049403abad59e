package dev.pressmark.read.html.body;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.read.html.page.Page;
import dev.pressmark.read.record.FoundClaims;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * Finds the article among the blocks of a page: the frame that holds most of the running text, the blocks in it that are
 * not of something else, the standfirst before it, and the lines over it.
 */
public final class BodyExtractor {

    private static final double LEAST_SHOWN = 0.2;
    private static final int LEAST_REPEATED = 30;
    private static final int MOST_BETWEEN = 8;

    private final List<Block> blocks;
    private final ArticleBlocks article;
    private final StatedLines headlines;
    /** What the page calls itself, if it marks no heading. */
    private final List<String> titles;

    private final Standfirst standfirst;

    private BodyExtractor(Blocks blocks, FoundClaims claims) {
        this.blocks = blocks.all();
        this.headlines = StatedLines.of(claims.about(Field.HEADLINE));
        this.titles = claims.has(Field.HEADLINE, Basis.HEADLINE_MARKUP) ? List.of() : claims.about(Field.HEADLINE);
        this.article = ArticleBlocks.of(blocks, headlines);
        this.standfirst = new Standfirst(article.frame(), StatedLines.of(claims.about(Field.STANDFIRST)));
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
        extractor.article.offer().claim(shown.body(), claims);
        if (shown.body().length() * 2 < stated.length()) {
            return shown.withBody(
                    stated.indexOf('<') < 0
                            ? stated
                            : Jsoup.parseBodyFragment(stated).wholeText());
        }
        return shown;
    }

    private PrintedPage printed() {
        int first = article.first();
        List<Block> before = blocks.subList(0, Math.min(first + 1, blocks.size()));
        PageHead head = new PageHead(before, behind(first), article.frame(), headlines::areHeadedBy, titles);
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            boolean own = block.position() < first
                    ? article.areOpenedBy(block, first) || isStandfirst(block, head)
                    : article.hold(block) || article.areCreditedBy(block);
            if (own) {
                kept.add(block);
            }
        }
        return new PrintedPage(
                head.heading(),
                head.lines(),
                standfirst.called(kept, first).orElse(""),
                String.join("\n\n", texts(kept, first, head)));
    }

    private boolean isStandfirst(Block block, PageHead head) {
        return standfirst.is(block) && !headlines.areHeadedBy(block) && !head.isOfSite(block);
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

    /** Each paragraph once; a heading only before something. */
    private static List<String> texts(List<Block> kept, int first, PageHead head) {
        List<String> texts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            Block block = kept.get(i);
            boolean idle = block.isHeading()
                    && (i + 1 == kept.size() || kept.get(i + 1).isHeading());
            if (!idle && (block.text().length() < LEAST_REPEATED || seen.add(block.text()))) {
                texts.addAll(block.position() == first ? head.opening(block) : List.of(block.text()));
            }
        }
        return texts;
    }
}
