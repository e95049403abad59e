package dev.pressmark.read.html.body;

import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.html.markup.HeadlineMarkup;
import dev.pressmark.read.html.page.ClassWords.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What stands over the text of an article: its heading, where only a title shows that it is one, and the lines below that.
 * Pages without data or telling names say there, as print does, who wrote it and when.
 */
final class PageHead {

    private static final int LONGEST_LINE = 180;
    private static final int LONGEST_OPENING = 60;
    private static final int MOST_OPENING = 4;
    private static final int MOST_LINES = 20;
    private static final int MOST_ABOVE = 3;

    private final List<Block> blocks;
    private final List<Block> behind;
    private final Frame article;
    private final int begin;
    private final String heading;

    /**
     * Looks for the heading.
     *
     * @param blocks     up to and with the first of the text
     * @param behind     between the first and the second of the text, as the first may be a summary
     * @param article    the frame the text stands in
     * @param isHeadline whether a block is marked as a heading of the article
     * @param titles     of the page, if it marks no heading
     */
    PageHead(List<Block> blocks, List<Block> behind, Frame article, Predicate<Block> isHeadline, List<String> titles) {
        this.blocks = blocks;
        this.behind = behind;
        this.article = article;
        int marked = -1;
        for (Block block : blocks) {
            boolean again = marked >= 0 && (block.linked() >= block.text().length() || isOfOther(block));
            marked = isHeadline.test(block) && !again ? block.position() : marked;
        }
        String printed = "";
        for (Block block : blocks.subList(marked + 1, blocks.size())) {
            String line = block.lines().get(0);
            if (titles.stream().anyMatch(title -> HeadlineMarkup.isMostOf(title, line))) {
                marked = block.position();
                printed = line;
            }
        }
        this.begin = marked;
        this.heading = printed;
    }

    /** The heading that no markup tells; else empty. */
    String heading() {
        return heading;
    }

    /** The lines between heading and text that are not of something else, and a date over it; none when there is no heading. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = begin; begin >= 0 && i < blocks.size() - 1; i++) {
            Block block = blocks.get(i);
            if (isOwn(block) || isDateOfHeading(i)) {
                (i == begin ? block.lines().stream().skip(1) : block.pieces().stream())
                        .filter(line -> line.length() <= LONGEST_LINE && lines.size() < MOST_LINES)
                        .forEach(lines::add);
            }
        }
        if (lines.stream().anyMatch(line -> !PrintedDates.in(line).isEmpty())) {
            return lines;
        }
        List<String> above = datesAbove();
        lines.addAll(0, above);
        if (begin >= 0 && above.isEmpty()) {
            behind.stream()
                    .filter(this::isOwn)
                    .flatMap(block -> block.pieces().stream())
                    .filter(line -> line.length() <= LONGEST_LINE && lines.size() < MOST_LINES)
                    .forEach(lines::add);
        }
        return lines;
    }

    /** Right over the heading of an element for an article stands its date; over others, that of the whole page. */
    private List<String> datesAbove() {
        List<String> dates = new ArrayList<>();
        Optional<Frame> own =
                begin < 0 ? Optional.empty() : blocks.get(begin).frame().within("article");
        for (int i = Math.max(0, begin - MOST_ABOVE); own.isPresent() && i < begin; i++) {
            Block block = blocks.get(i);
            boolean beside = article.isWithin(own.get()) && block.frame().isWithin(own.get());
            if (beside && isOwn(block)) {
                block.pieces().stream().filter(PageHead::isDate).forEach(dates::add);
            }
        }
        return dates.size() == 1 ? dates : List.of();
    }

    private static boolean isDate(String line) {
        if (line.length() > LONGEST_OPENING) {
            return false;
        }
        List<PrintedDate> dates = PrintedDates.in(line);
        return dates.size() == 1
                && dates.get(0).start() == 0
                && dates.get(0).end() == line.length()
                && dates.get(0).isWhole();
    }

    /** Right under a heading a date is its own, though what it stands in may be called navigation. */
    private boolean isDateOfHeading(int i) {
        Block block = blocks.get(i);
        return i == begin + 1
                && isDate(block.text())
                && !block.frame().isSetBeside(article)
                && !isOfOtherArticle(block);
    }

    private boolean isOwn(Block block) {
        return !block.frame().isSetBeside(article) && !isOfOther(block);
    }

    /** What is nothing but a link leads somewhere else: a section, a topic, a list; but a date leads to the article itself. */
    private boolean isOfOther(Block block) {
        return (block.linked() >= block.text().length() && !isDate(block.text()))
                || isOfOtherArticle(block)
                || block.frame().isPartBeside(Part.FURNITURE, article);
    }

    private boolean isOfOtherArticle(Block block) {
        return block.frame().isPartBeside(Part.TEASER, article) || block.frame().isPartBeside(Part.CAPTION, article);
    }

    /** The paragraphs of the first block of the text: short lines that it opens with may be none of its text. */
    List<String> opening(Block first) {
        List<String> lines = first.lines();
        int from = first.position() == begin ? 1 : 0;
        int to = from;
        while (to < Math.min(lines.size() - 1, from + MOST_OPENING)
                && lines.get(to).length() <= LONGEST_OPENING) {
            to++;
        }
        List<String> paragraphs = new ArrayList<>(lines.subList(from, to));
        paragraphs.add(String.join(" ", lines.subList(to, lines.size())));
        return paragraphs;
    }
}
