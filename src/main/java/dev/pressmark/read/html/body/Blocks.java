package dev.pressmark.read.html.body;

import dev.pressmark.read.html.page.ClassWords;
import dev.pressmark.read.html.page.ClassWords.Part;
import dev.pressmark.read.html.page.ElementKind;
import dev.pressmark.read.html.page.Page;
import dev.pressmark.read.html.page.Pieces;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Takes the visible text of a page apart into blocks and the frames around them, in one walk. */
final class Blocks implements NodeFilter {

    private static final int MOST_BLOCKS = 50_000;

    private final ClassWords words;
    private final boolean named;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final BlockText text = new BlockText();
    private final SideBySide sideBySide = new SideBySide();
    /** Whether the element met last is not entered: its end is what follows. */
    private boolean passedOver;
    /** The element in a line that is named as a caption, the one met last. */
    private @Nullable Element caption;

    private Blocks(ClassWords words, boolean named) {
        this.words = words;
        this.named = named;
        enter(new Frame(null, new FrameMarkup(new Element("body"), words, named)));
    }

    /**
     * The blocks of a page.
     *
     * @param named whether names of classes tell what is furniture
     */
    static Blocks of(Page page, boolean named) {
        Blocks blocks = new Blocks(page.words(), named);
        page.document().body().filter(blocks);
        blocks.end();
        for (int i = blocks.frames.size() - 1; i >= 0; i--) {
            blocks.frames.get(i).sum();
        }
        Set<String> textual = blocks.body().namesOfText();
        if (!textual.isEmpty()) {
            blocks.frames.forEach(frame -> frame.clear(textual));
        }
        double whole = blocks.body().whole();
        for (int i = blocks.frames.size() - 1; i >= 0; i--) {
            blocks.frames.get(i).weigh(whole);
        }
        return blocks;
    }

    List<Block> all() {
        return blocks;
    }

    Frame body() {
        return frames.get(0);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode content) {
            text.append(content.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        ElementKind kind = ElementKind.of(element);
        if (kind == ElementKind.UNSEEN || isMarkedHidden(element) || blocks.size() >= MOST_BLOCKS) {
            passedOver = true;
            return FilterResult.SKIP_CHILDREN;
        }
        if (kind == ElementKind.BREAK) {
            if (text.breakLine()) {
                end();
            }
        } else if (kind.isInline()) {
            beginInline(element, kind);
        } else {
            end();
            sideBySide.enter(element);
            enter(new Frame(open.peek(), new FrameMarkup(element, words, named)));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (passedOver) {
            passedOver = false;
        } else if (node instanceof Element element) {
            ElementKind kind = ElementKind.of(element);
            if (kind.isInline()) {
                endInline(element, kind);
            } else if (kind != ElementKind.BREAK && open.size() > 1) {
                end();
                sideBySide.leave();
                open.pop();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void beginInline(Element element, ElementKind kind) {
        if (!text.isInCaption() && isCaption(element)) {
            caption = element;
            text.beginCaption();
        }
        if (sideBySide.has(element)) {
            if (words.of(element).contains(Part.CAPTION)) {
                sideBySide.forget();
            } else {
                text.part();
            }
        } else if (isHeading(open.getFirst().tag()) && Pieces.followsApart(element)) {
            text.append(" ");
        }
        if (kind == ElementKind.LINK) {
            text.beginLink();
        }
    }

    /** Few designers give a caption a block of its own; without a picture the name is that of a size of type. */
    private boolean isCaption(Element element) {
        Set<Part> parts = named ? words.of(element) : Set.of();
        return parts.contains(Part.CAPTION)
                && !parts.contains(Part.BYLINE)
                && !open.getFirst().is(Part.BYLINE)
                && open.getFirst().isBesidePicture();
    }

    private void endInline(Element element, ElementKind kind) {
        if (element.equals(caption)) {
            text.endCaption();
        }
        if (kind == ElementKind.LINK) {
            text.endLink();
        }
        if (sideBySide.has(element)) {
            text.part();
        }
    }

    private void enter(Frame frame) {
        frames.add(frame);
        open.push(frame);
    }

    static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    private static boolean isMarkedHidden(Element element) {
        return element.attributesSize() > 0 && element.attributes().hasKey("hidden");
    }

    /** What is wholly a caption stands in a frame of its own. */
    private Frame frame() {
        if (caption == null || !text.isCaption()) {
            return open.getFirst();
        }
        Frame frame = new Frame(open.getFirst(), new FrameMarkup(caption, words, named));
        frames.add(frame);
        return frame;
    }

    private void end() {
        if (!text.isBlank()) {
            text.cutCaption();
            Block block = text.block(frame(), blocks.size());
            blocks.add(block);
            block.frame().add(block);
        }
        text.clear();
    }
}
