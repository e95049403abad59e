package dev.pressmark.read.html.body;

import dev.pressmark.read.html.page.ElementKind;
import dev.pressmark.read.html.page.Pieces;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Follows a walk through a page, and tells which of the elements in lines are set side by side in the block around them. */
final class SideBySide {

    private final Deque<OpenBlock> open = new ArrayDeque<>();

    void enter(Element block) {
        open.push(new OpenBlock(block));
    }

    void leave() {
        open.poll();
    }

    /** What the innermost block holds says one thing. */
    void forget() {
        if (!open.isEmpty()) {
            open.getFirst().holder = null;
        }
    }

    boolean has(Element inline) {
        Element holder = open.isEmpty() ? null : open.getFirst().holder();
        return holder != null && holder.equals(inline.parent());
    }

    private static final class OpenBlock {

        private final Element element;
        private boolean searched;
        private @Nullable Element holder;

        OpenBlock(Element element) {
            this.element = element;
        }

        /** What holds such elements: itself, or the only one in it. Most blocks hold none, and are never asked. */
        @Nullable Element holder() {
            if (!searched) {
                searched = true;
                holder = Blocks.isHeading(element.normalName()) ? null : holder(element);
            }
            return holder;
        }

        private static @Nullable Element holder(Element block) {
            Element holder = block;
            while (Pieces.areIn(holder)) {
                Element only = holder.firstElementChild();
                if (only == null
                        || !only.equals(holder.lastElementChild())
                        || !ElementKind.of(only).isInline()) {
                    return holder;
                }
                holder = only;
            }
            return null;
        }
    }
}
