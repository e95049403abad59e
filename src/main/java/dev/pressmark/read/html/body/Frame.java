package dev.pressmark.read.html.body;

import dev.pressmark.read.html.page.ClassWords.Part;
import dev.pressmark.read.html.page.ElementKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An element that holds paragraphs, itself or in the frames within it, and what speaks for its being the article. */
final class Frame {

    /** What a frame that is not the article's adds to the one around it. */
    private static final double FURNITURE_WEIGHT = 0.1;

    private static final double LEAST_IN_CARD = 200;
    private static final double MOST_LINKED_IN_CARD = 0.1;

    private final @Nullable Frame parent;
    private final FrameMarkup markup;
    /** Whether its names say that it is furniture, and the text of the page says otherwise. */
    private boolean misnamed;

    private final List<Frame> inner = new ArrayList<>();
    /** How much running text the frames within have that are of the same tag and classes. */
    private final Map<String, Double> textBySignature = new HashMap<>();

    private double own;
    private double linked;
    private double whole;
    private double score;
    private double share;

    Frame(@Nullable Frame parent, FrameMarkup markup) {
        this.parent = parent;
        this.markup = markup;
        if (parent != null) {
            parent.inner.add(this);
        }
    }

    void add(Block block) {
        own += block.weight();
        linked += block.linked();
    }

    /** Sums up all running text within. Frames are summed in the reverse order of their making. */
    void sum() {
        whole = own;
        for (Frame frame : inner) {
            whole += frame.whole;
            linked += frame.linked;
        }
    }

    /** Weighs what is within, in the same order; what holds most of the page's text is no furniture, whatever its name. */
    void weigh(double page) {
        score = own;
        for (Frame frame : inner) {
            if (frame.score > 0) {
                frame.share = frame.score * (frame.countsLeast(page) ? FURNITURE_WEIGHT : 1);
                score += frame.share;
            }
        }
    }

    private boolean countsLeast(double page) {
        return is(Part.CONSENT) || (isFurniture() && whole * 2 < page && !isTextInCard());
    }

    /** How much running text stands in it, of whatever kind. */
    double whole() {
        return whole;
    }

    double score() {
        return score;
    }

    /** What it adds to the score of the frame around it. */
    double share() {
        return share;
    }

    List<Frame> inner() {
        return inner;
    }

    boolean is(Part part) {
        return markup.is(part);
    }

    String tag() {
        return markup.tag();
    }

    /** Whether a picture stands in it or right before it, or a caption of one in it. */
    boolean isBesidePicture() {
        return markup.isBesidePicture() || inner.stream().anyMatch(frame -> frame.is(Part.CAPTION));
    }

    /** Whether it stands in a table for one picture and what is said of that. */
    boolean isInPictureTable() {
        return within("table").filter(table -> table.markup.isPictureTable()).isPresent();
    }

    boolean isFurniture() {
        return (markup.isFurniture() && !misnamed) || (markup.isForTopics() && linked > 0 && linked >= whole);
    }

    /** The nearest frame around it, or itself, of this tag. */
    Optional<Frame> within(String name) {
        for (Frame at = this; at != null; at = at.parent) {
            if (at.tag().equals(name)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    Optional<Frame> around() {
        return Optional.ofNullable(parent);
    }

    boolean isWithin(Frame outer) {
        for (Frame at = this; at != null; at = at.parent) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /** Takes it for furniture no longer if its names are among these. */
    void clear(Set<String> textual) {
        misnamed = textual.contains(markup.namesOfFurniture());
    }

    /** The names of classes that cannot mean furniture, as what they name holds most of this frame's text. */
    Set<String> namesOfText() {
        Set<String> holders = new HashSet<>();
        Deque<Frame> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            for (Frame frame : open.pop().inner) {
                if (frame.whole * 2 >= whole && whole > 0) {
                    holders.add(frame.markup.namesOfFurniture());
                    open.push(frame);
                }
            }
        }
        holders.remove("");
        return holders;
    }

    /** The outermost frame that stands around it, or is it, and not around the other as well. */
    Optional<Frame> outermostBeside(Frame other) {
        Frame found = null;
        for (Frame at = this; at != null && !other.isWithin(at); at = at.parent) {
            found = at;
        }
        return Optional.ofNullable(found);
    }

    /** Whether it stands, within this outer one, in another frame that has links and no running text. */
    boolean isAmongLinks(Frame outer) {
        for (Frame at = parent; at != null && at != outer && at.whole == 0; at = at.parent) {
            if (at.linked > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it, or a frame around it up to this outer one, is no part of the article. */
    boolean isFurnitureWithin(Frame outer) {
        for (Frame at = this; at != null && at != outer; at = at.parent) {
            if (at.is(Part.CONSENT) || (at.isFurniture() && at.whole * 2 < outer.whole && !at.isTextInCard())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is named like what leads to other articles, but has much text and leads nowhere: a recipe on a card. */
    private boolean isTextInCard() {
        return !markup.namesOfFurniture().isEmpty()
                && is(Part.TEASER)
                && !is(Part.FURNITURE)
                && (whole >= LEAST_IN_CARD || holdsText())
                && linked < whole * MOST_LINKED_IN_CARD;
    }

    private boolean holdsText() {
        return inner.stream().anyMatch(frame -> frame.whole > 0 && (frame.is(Part.BODY) || frame.holdsText()));
    }

    /** Whether another like it stands beside it with text of its own: the parts of one text, between advertisements. */
    boolean isOneOfSeveral() {
        return parent != null
                && parent.inner.stream()
                        .anyMatch(other ->
                                other != this && other.share > 0 && other.tag().equals(tag()) && isLike(other));
    }

    /** Whether running text stands in it, and not only in frames within. */
    boolean hasText() {
        return own > 0;
    }

    /** How much running text stands in it between line breaks, or in the frames beside it that are just like it. */
    double textAlike() {
        return hasText() || parent == null ? own : parent.textOf(markup.signature());
    }

    private double textOf(String signature) {
        if (textBySignature.isEmpty()) {
            inner.forEach(frame -> textBySignature.merge(frame.markup.signature(), frame.own, Double::sum));
        }
        return textBySignature.getOrDefault(signature, 0.0);
    }

    private boolean isLike(Frame other) {
        return is(Part.BODY) == other.is(Part.BODY);
    }

    /** Whether it, or a frame around it that is not around the other as well, is an element for what is no article. */
    boolean isSetBeside(Frame other) {
        return isBeside(other, frame -> ElementKind.of(frame.tag()) == ElementKind.FURNITURE);
    }

    /** Whether it, or a frame around it that is not around the other as well, is this part of a page. */
    boolean isPartBeside(Part part, Frame other) {
        return isBeside(other, frame -> frame.is(part));
    }

    private boolean isBeside(Frame other, Predicate<Frame> what) {
        for (Frame at = this; at != null && !other.isWithin(at); at = at.parent) {
            if (what.test(at)) {
                return true;
            }
        }
        return false;
    }

    /** The outermost frame of this part of a page that stands around it, or is it, within another. */
    Optional<Frame> partWithin(Part part, Frame outer) {
        Frame found = null;
        for (Frame at = this; at != null && at != outer; at = at.parent) {
            found = at.is(part) && !"p".equals(at.tag()) ? at : found;
        }
        return Optional.ofNullable(found);
    }
}
