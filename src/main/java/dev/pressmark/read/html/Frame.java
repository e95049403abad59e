package dev.pressmark.read.html;

import dev.pressmark.read.html.ClassWords.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element that holds paragraphs, itself or in the frames within it, and what speaks for its being the article. */
final class Frame {

    /** What a frame that is not the article's adds to the one around it. */
    private static final double FURNITURE_WEIGHT = 0.1;

    private final @Nullable Frame parent;
    private final String tag;
    private final Set<Part> parts;
    private final boolean furniture;
    private final List<Frame> inner = new ArrayList<>();
    private double own;
    private double whole;
    private double score;

    Frame(@Nullable Frame parent, String tag, Set<Part> parts, boolean furniture) {
        this.parent = parent;
        this.tag = tag;
        this.parts = parts;
        this.furniture = furniture;
        if (parent != null) {
            parent.inner.add(this);
        }
    }

    void addParagraph(double weight) {
        own += weight;
    }

    /** Sums up all running text within. Frames are summed in the reverse order of their making. */
    void sum() {
        whole = own;
        inner.forEach(frame -> whole += frame.whole);
    }

    /** Weighs what is within, in the same order; what holds most of the page's text is no furniture, whatever its name. */
    void weigh(double page) {
        score = own;
        for (Frame frame : inner) {
            boolean least = frame.furniture && frame.whole * 2 < page;
            score += frame.score * (least ? FURNITURE_WEIGHT : 1);
        }
    }

    /** How much running text stands in it, of whatever kind. */
    double whole() {
        return whole;
    }

    double score() {
        return score;
    }

    List<Frame> inner() {
        return inner;
    }

    boolean is(Part part) {
        return parts.contains(part);
    }

    String tag() {
        return tag;
    }

    boolean isFurniture() {
        return furniture;
    }

    boolean isWithin(Frame outer) {
        for (Frame at = this; at != null; at = at.parent) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /** Whether it, or a frame around it up to this outer one, is no part of the article. */
    boolean isFurnitureWithin(Frame outer) {
        for (Frame at = this; at != null && at != outer; at = at.parent) {
            if (at.furniture && at.whole * 2 < outer.whole) {
                return true;
            }
        }
        return false;
    }

    /** Whether it, or a frame around it up to this outer one, is this part of a page. */
    boolean isPartWithin(Part part, @Nullable Frame outer) {
        for (Frame at = this; at != null && at != outer; at = at.parent) {
            if (at.is(part)) {
                return true;
            }
        }
        return false;
    }
}
