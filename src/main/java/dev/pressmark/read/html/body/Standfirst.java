package dev.pressmark.read.html.body;

import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.html.page.ClassWords.Part;
import java.util.List;
import java.util.Optional;

/**
 * The paragraph between headline and text: what is called one, or what the page gives as its description.
 *
 * @param article the frame that the text stands in
 * @param stated  what the page gives as its description
 */
record Standfirst(Frame article, StatedLines stated) {

    private static final int SHORTEST = 30;
    private static final int LONGEST = 700;
    private static final int LONGEST_PARTICULARS = 60;

    /** Whether it is the standfirst, standing before the text. */
    boolean is(Block block) {
        Frame frame = block.frame();
        if (block.isMostlyLinks() || block.text().length() < SHORTEST || frame.is(Part.CAPTION)) {
            return false;
        }
        if (frame.isSetBeside(article) || frame.isPartBeside(Part.TEASER, article)) {
            return false;
        }
        return stated.contain(block) || isCalledSo(block);
    }

    /** A menu has subtitles too, and so has the line that says when it was published and by whom. */
    private boolean isCalledSo(Block block) {
        return block.frame().is(Part.STANDFIRST) && !isAmongFurniture(block.frame()) && !isParticulars(block.text());
    }

    private boolean isAmongFurniture(Frame frame) {
        return frame.around()
                .filter(around -> around.isPartBeside(Part.FURNITURE, article))
                .isPresent();
    }

    private static boolean isParticulars(String line) {
        return line.length() <= LONGEST_PARTICULARS
                && PrintedDates.first(line)
                        .filter(date -> date.start() == 0 && date.isWhole())
                        .isPresent();
    }

    /**
     * What is called a standfirst where it is printed, over the text or as what opens it: descriptions are often written for
     * those who search.
     *
     * @param kept  what is kept of the page
     * @param first the position of the first block of the text
     */
    Optional<String> called(List<Block> kept, int first) {
        return kept.stream()
                .takeWhile(block -> block.position() <= first)
                .filter(block -> block.text().length() <= LONGEST && is(block) && isCalledSo(block))
                .filter(block -> block.position() < kept.get(kept.size() - 1).position())
                .map(Block::text)
                .findFirst();
    }
}
