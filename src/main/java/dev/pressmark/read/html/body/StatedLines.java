package dev.pressmark.read.html.body;

import dev.pressmark.read.record.FoundClaims;
import java.util.List;
import java.util.Set;

/** Lines that a page states somewhere, its titles for instance, to know them again where it prints them. */
record StatedLines(Set<String> lines, int longest) {

    static StatedLines of(List<String> stated) {
        // what is plain may have been longer by its spaces
        return new StatedLines(
                Set.copyOf(stated),
                stated.stream().mapToInt(String::length).max().orElse(0) * 2);
    }

    boolean contain(Block block) {
        return block.text().length() <= longest && lines.contains(FoundClaims.plain(block.text()));
    }

    /** Whether these being titles, the block is a heading of the article. */
    boolean areHeadedBy(Block block) {
        return "h1".equals(block.tag()) || contain(block);
    }
}
