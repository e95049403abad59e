package dev.pressmark.read.html.body;

import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.SentenceStop;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.html.markup.HeadlineMarkup;
import dev.pressmark.read.html.page.ClassWords.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern SIGNS_BEHIND = Pattern.compile("[\\s|,/·•–—-]+$");
    private static final Pattern DATELINE =
            Pattern.compile("(?<place>\\p{Lu}[^,(/–—-]+?)\\s*(?:[,(/].*)?\\s[–—-]{1,2}");

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

    /** Whether a block over the heading, beside what holds heading and text, is no sentence: what the site says of itself. */
    boolean isOfSite(Block block) {
        if (block.position() >= begin || SentenceStop.ends(block.text())) {
            return false;
        }
        Optional<Frame> both = Optional.of(article);
        Frame marked = blocks.get(begin).frame();
        while (both.isPresent() && !marked.isWithin(both.get())) {
            both = both.get().around();
        }
        return both.isPresent() && !block.frame().isWithin(both.get());
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
        return dates.size() == 1 ? dates : dateBehindSection();
    }

    /** Right over a heading, in the same element, its date may stand behind the link to its section. */
    private List<String> dateBehindSection() {
        Block block = begin < 1 ? null : blocks.get(begin - 1);
        if (block == null
                || block.text().length() > LONGEST_OPENING
                || block.linked() == 0
                || !isOwn(block)
                || !block.frame().around().equals(blocks.get(begin).frame().around())) {
            return List.of();
        }
        return PrintedDates.first(block.text())
                .filter(date -> date.isWhole() && date.end() == block.text().length())
                .filter(date -> {
                    String section = SIGNS_BEHIND
                            .matcher(block.text().substring(0, date.start()))
                            .replaceFirst("");
                    return section.length() == block.linked() && !Phrases.HOME.is(section);
                })
                .map(date -> List.of(block.text().substring(date.start())))
                .orElse(List.of());
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
        datelineBefore(first).ifPresent(dateline -> paragraphs.set(0, dateline + ' ' + paragraphs.get(0)));
        return paragraphs;
    }

    /** The dateline of the text, where it stands before its first element: a place, and a dash that leads on. */
    private Optional<String> datelineBefore(Block first) {
        return first.position() == 0
                ? Optional.empty()
                : Optional.of(blocks.get(first.position() - 1))
                        .filter(this::isOwn)
                        .map(Block::text)
                        .filter(line -> line.length() <= LONGEST_OPENING)
                        .filter(line -> {
                            Matcher dateline = DATELINE.matcher(line);
                            return dateline.matches() && Gazetteer.hasPlace(dateline.group("place"));
                        });
    }
}
