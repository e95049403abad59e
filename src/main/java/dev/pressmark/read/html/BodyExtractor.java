package dev.pressmark.read.html;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.read.html.ClassWords.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * Finds the article among the blocks of a page: the frame that holds most of the running text, the blocks in it that are
 * not of something else, the standfirst before it, and the lines over it.
 */
final class BodyExtractor {

    /** A frame within holds the article if it holds nearly all that the frame around it has. */
    private static final double NEARLY_ALL = 0.85;

    private static final double MOST = 0.5;
    private static final double LEAST_SHOWN = 0.2;
    private static final double LEAST_OWN = 0.1;
    private static final int FEWEST_SHARED = 30;

    private static final Set<String> SET_APART = Set.of("p", "li", "blockquote", "pre", "td", "th", "dt", "dd");

    private final List<Block> blocks;
    private final Frame article;
    private final Set<String> headlines;
    /** What the page calls itself, if it marks no heading. */
    private final List<String> titles;

    private final Set<String> standfirsts;
    private final int longestHeadline;
    private final int longestStandfirst;

    private BodyExtractor(Blocks blocks, FoundClaims claims) {
        this.blocks = blocks.all();
        this.headlines = Set.copyOf(claims.about(Field.HEADLINE));
        this.standfirsts = Set.copyOf(claims.about(Field.STANDFIRST));
        this.longestHeadline = longest(headlines);
        this.longestStandfirst = longest(standfirsts);
        this.titles = claims.has(Field.HEADLINE, Basis.HEADLINE_MARKUP) ? List.of() : claims.about(Field.HEADLINE);
        this.article = article(own(blocks.body()));
    }

    /**
     * What the page prints of its article.
     *
     * @param stated the body as the page states it in its data, which counts where the page shows much less; may be empty
     */
    static PrintedPage extract(Page page, FoundClaims claims, String stated) {
        Blocks blocks = Blocks.of(page, true);
        PrintedPage shown = new BodyExtractor(blocks, claims).printed();
        if (shown.body().length() < blocks.body().whole() * LEAST_SHOWN) {
            // where names of classes rule out nearly all of the text, they mean something else on this page
            shown = new BodyExtractor(Blocks.of(page, false), claims).printed();
        }
        if (shown.body().length() * 2 < stated.length()) {
            return shown.withBody(
                    stated.indexOf('<') < 0
                            ? stated
                            : Jsoup.parseBodyFragment(stated).wholeText());
        }
        return shown;
    }

    /**
     * Of several articles on a page, each under a heading of the first rank, the one whose heading is the page's; else the
     * whole page.
     */
    private Frame own(Frame page) {
        List<Block> headings =
                blocks.stream().filter(block -> "h1".equals(block.tag())).toList();
        long articles = headings.stream()
                .flatMap(heading -> heading.frame().within("article").stream())
                .distinct()
                .count();
        return headings.stream()
                .filter(heading -> articles > 1 && isOneOf(headlines, longestHeadline, heading))
                .flatMap(heading -> heading.frame().within("article").stream())
                .filter(own -> own.whole() > page.whole() * LEAST_OWN)
                .findFirst()
                .orElse(page);
    }

    private Frame article(Frame page) {
        Frame at = page;
        while (true) {
            Frame best = at;
            for (Frame frame : at.inner()) {
                if (best == at || frame.share() > best.share()) {
                    best = frame;
                }
            }
            boolean marked = best.is(Part.BODY) || "article".equals(best.tag());
            marked &= holdsHeadline(best) || !best.isOneOfSeveral();
            boolean holds = best.share() >= at.score() * (marked ? MOST : NEARLY_ALL);
            if (best == at || !holds || best.score() == 0 || "p".equals(best.tag())) {
                return at;
            }
            at = best;
        }
    }

    private boolean holdsHeadline(Frame frame) {
        return blocks.stream()
                .anyMatch(block -> isHeadline(block) && block.frame().isWithin(frame));
    }

    private PrintedPage printed() {
        int first = first();
        List<Block> before = blocks.subList(0, Math.min(first + 1, blocks.size()));
        PageHead head = new PageHead(before, article, this::isHeadline, titles);
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (block.position() < first ? isStandfirst(block) : isOfBody(block)) {
                kept.add(block);
            }
        }
        return new PrintedPage(head.heading(), head.lines(), String.join("\n\n", texts(kept, first, head)));
    }

    /** The first block of running text in the article's frame. */
    private int first() {
        for (Block block : blocks) {
            if (block.weight() > 0 && isOfBody(block)) {
                return block.position();
            }
        }
        return blocks.size();
    }

    private boolean isOfBody(Block block) {
        return block.frame().isWithin(article)
                && !block.isMostlyLinks()
                && !block.frame().isFurnitureWithin(article)
                && !isScrap(block)
                && !isHeadline(block);
    }

    /** A few words that are neither a paragraph, nor a heading, nor an item: labels, buttons, counts. */
    private static boolean isScrap(Block block) {
        return block.weight() == 0 && !block.isHeading() && !SET_APART.contains(block.tag());
    }

    private boolean isHeadline(Block block) {
        return "h1".equals(block.tag()) || isOneOf(headlines, longestHeadline, block);
    }

    /** Before the text, what is called a standfirst, or what the page gives as its description. */
    private boolean isStandfirst(Block block) {
        if (block.isMostlyLinks() || isHeadline(block)) {
            return false;
        }
        if (block.frame().isPartBeside(Part.TEASER, article) || block.text().length() < FEWEST_SHARED) {
            return false;
        }
        return block.frame().is(Part.STANDFIRST) || isOneOf(standfirsts, longestStandfirst, block);
    }

    private static boolean isOneOf(Set<String> stated, int longest, Block block) {
        return block.text().length() <= longest && stated.contains(FoundClaims.plain(block.text()));
    }

    private static int longest(Set<String> texts) {
        // what is plain may have been longer by its spaces
        return texts.stream().mapToInt(String::length).max().orElse(0) * 2;
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
