package dev.pressmark.read.html.body;

import dev.pressmark.read.html.page.ClassWords;
import dev.pressmark.read.html.page.ClassWords.Part;
import dev.pressmark.read.html.page.ElementKind;
import dev.pressmark.read.html.page.Pieces;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the tag, the names and the style of an element say of its part in the page. It is read when it is asked for:
 * most elements have no text that would make anyone ask.
 */
final class FrameMarkup {

    private static final Pattern UNDISPLAYED = Pattern.compile("(?i)display: ?none");

    private static final int MOST_ROWS = 3;
    private static final int LONGEST_CAPTION = 400;

    private final Element element;
    private final ClassWords words;
    private final boolean named;
    private @Nullable Set<Part> parts;
    private @Nullable Boolean besidePicture;
    private @Nullable Boolean pictureTable;

    /** @param named whether names of classes tell what is furniture */
    FrameMarkup(Element element, ClassWords words, boolean named) {
        this.element = element;
        this.words = words;
        this.named = named;
    }

    String tag() {
        return element.normalName();
    }

    /** Its tag and classes. */
    String signature() {
        return tag() + '.' + element.className();
    }

    /** Whether a picture stands in the element or in the one right before it, if that is no text with pictures in it. */
    boolean isBesidePicture() {
        if (besidePicture == null) {
            Element before = element.previousElementSibling();
            besidePicture = hasPicture(element)
                    || (before != null && !Pieces.isLonger(before, LONGEST_CAPTION) && hasPicture(before));
        }
        return besidePicture;
    }

    /** Whether the element is a table that sets a picture over its caption and, perhaps, its credit. */
    boolean isPictureTable() {
        if (pictureTable == null) {
            Element picture = "table".equals(tag()) ? element.selectFirst("img") : null;
            Element cell = picture == null ? null : picture.closest("td, th");
            pictureTable = cell != null
                    && !cell.hasText()
                    && element.select("tr").size() <= MOST_ROWS
                    && !Pieces.isLonger(element, LONGEST_CAPTION);
        }
        return pictureTable;
    }

    private static boolean hasPicture(Element element) {
        return element.nameIs("img") || element.selectFirst("img, picture, video") != null;
    }

    boolean isForTopics() {
        return named && is(Part.TOPICS);
    }

    boolean is(Part part) {
        if (parts == null) {
            parts = words.of(element);
        }
        return parts.contains(part);
    }

    boolean isFurniture() {
        return isFurnitureByKind() || isNamedFurniture();
    }

    /** The names of its classes, if they are what tells that it is furniture; else empty. */
    String namesOfFurniture() {
        return isNamedFurniture() && !isFurnitureByKind() ? element.className() : "";
    }

    private boolean isFurnitureByKind() {
        return ElementKind.of(tag()) == ElementKind.FURNITURE || isHidden();
    }

    /** What is hidden from those who have pages read to them is not seen either, but for paragraphs: the text of subscribers. */
    private boolean isHidden() {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attributes().get("style");
        return (!style.isEmpty() && UNDISPLAYED.matcher(style).find())
                || (!"p".equals(tag()) && "true".equals(element.attributes().get("aria-hidden")));
    }

    private boolean isNamedFurniture() {
        if (!named || Blocks.isHeading(tag()) || is(Part.BODY) || is(Part.STANDFIRST) || is(Part.HEADLINE)) {
            return false;
        }
        return is(Part.FURNITURE) || is(Part.TEASER) || is(Part.BYLINE) || is(Part.CAPTION) || is(Part.DATE);
    }
}
