package dev.pressmark.read.html.body;

import dev.pressmark.read.html.page.ClassWords.Part;
import java.util.List;
import java.util.Optional;

/** Finds the frame of a page that its article stands in. */
final class ArticleFrame {

    /** A frame within holds the article if it holds nearly all that the frame around it has. */
    private static final double NEARLY_ALL = 0.85;

    private static final double MOST = 0.5;
    /** A shorter one may be a line of particulars. */
    private static final double PARAGRAPH = 90;

    private static final double LEAST_OWN = 0.1;
    private static final double LEAST_UNDER_HEADLINE = 0.2;
    private static final double LEAST_TEXT = 400;

    private final List<Block> blocks;
    private final StatedLines headlines;

    private ArticleFrame(List<Block> blocks, StatedLines headlines) {
        this.blocks = blocks;
        this.headlines = headlines;
    }

    static Frame in(Blocks blocks, StatedLines headlines) {
        ArticleFrame search = new ArticleFrame(blocks.all(), headlines);
        return search.article(search.own(blocks.body()));
    }

    /**
     * Of several articles on a page, each under a heading of the first rank, the one whose heading is the page's; else the
     * one that the page's heading stands in with a text; else the whole page.
     */
    private Frame own(Frame page) {
        List<Block> headings =
                blocks.stream().filter(block -> "h1".equals(block.tag())).toList();
        long articles = headings.stream()
                .flatMap(heading -> heading.frame().within("article").stream())
                .distinct()
                .count();
        return headings.stream()
                .filter(heading -> articles > 1 && headlines.contain(heading))
                .flatMap(heading -> heading.frame().within("article").stream())
                .filter(own -> own.whole() > page.whole() * LEAST_OWN)
                .findFirst()
                .or(() -> underHeadline(page, "article"))
                .or(() -> underHeadline(page, "main"))
                .orElse(page);
    }

    /** The element of this tag that holds heading and text, however much of other things stands beside it. */
    private Optional<Frame> underHeadline(Frame page, String tag) {
        return blocks.stream()
                .filter(headlines::areHeadedBy)
                .flatMap(heading -> heading.frame().within(tag).stream())
                .filter(own -> own.score() >= LEAST_TEXT && own.score() >= page.score() * LEAST_UNDER_HEADLINE)
                .filter(own -> own.whole() >= textBeside(own, page))
                .findFirst();
    }

    /** The most running text that stands in one frame marked as text, this or one within, but not in the article. */
    private static double textBeside(Frame article, Frame frame) {
        if (frame == article || frame.whole() == 0) {
            return 0;
        }
        double most = frame.is(Part.BODY) && !article.isWithin(frame) ? frame.whole() : 0;
        for (Frame inner : frame.inner()) {
            most = Math.max(most, textBeside(article, inner));
        }
        return most;
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
            boolean marked = (best.is(Part.BODY) || "article".equals(best.tag()))
                    && (!best.isOneOfSeveral() || holdsHeadline(best));
            boolean whole = marked && !isOnlyPart(best, at);
            boolean holds = best.share() >= at.score() * (whole ? MOST : NEARLY_ALL);
            if (best == at || !holds || best.score() == 0 || "p".equals(best.tag())) {
                return at;
            }
            at = best;
        }
    }

    /** Whether paragraphs of a text stand beside a frame in it, as over what only subscribers are shown. */
    private static boolean isOnlyPart(Frame inner, Frame text) {
        double beside = text.inner().stream()
                .filter(frame -> frame != inner && "p".equals(frame.tag()) && !frame.isFurniture())
                .mapToDouble(Frame::share)
                .filter(share -> share >= PARAGRAPH)
                .sum();
        return text.is(Part.BODY) && beside > text.score() * (1 - NEARLY_ALL);
    }

    private boolean holdsHeadline(Frame frame) {
        return blocks.stream()
                .anyMatch(block -> headlines.areHeadedBy(block) && block.frame().isWithin(frame));
    }
}
