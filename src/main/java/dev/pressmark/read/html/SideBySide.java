package dev.pressmark.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** Follows a walk through a page, and tells which of the elements in lines are set side by side in the block around them. */
final class SideBySide {

    private static final Element NONE = new Element("none");

    /** Of each open block the element that holds such elements: itself, or the only one in it. */
    private final Deque<Element> holders = new ArrayDeque<>();

    void enter(Element block) {
        boolean heading = Blocks.isHeading(block.normalName());
        holders.push(heading ? NONE : holder(block));
    }

    private static Element holder(Element block) {
        Element holder = block;
        while (Pieces.areIn(holder)) {
            Element only = holder.firstElementChild();
            if (only == null
                    || !only.equals(holder.lastElementChild())
                    || !ElementKind.of(only.normalName()).isInline()) {
                return holder;
            }
            holder = only;
        }
        return NONE;
    }

    void leave() {
        holders.poll();
    }

    /** What the innermost block holds says one thing. */
    void forget() {
        leave();
        holders.push(NONE);
    }

    boolean has(Element inline) {
        return !holders.isEmpty() && holders.getFirst().equals(inline.parent());
    }
}
