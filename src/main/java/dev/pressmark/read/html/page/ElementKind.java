package dev.pressmark.read.html.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** What an element does to the text it stands in. */
public enum ElementKind {
    /** Nothing of it is text of the page. */
    UNSEEN("script style noscript template svg iframe button select textarea object head video audio canvas map math"
            + " dialog input option datalist meta link base param embed track"),
    /** A block of its own, not of the article. */
    FURNITURE("nav footer aside form figure figcaption menu"),
    INLINE("span em strong b i u sub sup small mark time abbr cite q code font s del ins label bdi bdo wbr var kbd samp"
            + " dfn big tt strike acronym ruby rt rp data img picture source"),
    LINK("a"),
    BREAK("br"),
    /** All others. */
    BLOCK("");

    private static final Map<String, ElementKind> OF_TAG = ofTags();

    private final String tags;

    ElementKind(String tags) {
        this.tags = tags;
    }

    private static Map<String, ElementKind> ofTags() {
        Map<String, ElementKind> kinds = new HashMap<>();
        for (ElementKind kind : values()) {
            for (String tag : kind.tags.split(" ", -1)) {
                kinds.put(tag, kind);
            }
        }
        return Map.copyOf(kinds);
    }

    /** Whether it stands in a line with what is around it. */
    public boolean isInline() {
        return this == INLINE || this == LINK;
    }

    /** An element that HTML does not know stands in a line where words stand beside it. */
    public static ElementKind of(Element element) {
        String tag = element.normalName();
        ElementKind kind = OF_TAG.get(tag);
        if (kind != null || Tag.isKnownTag(tag)) {
            return kind == null ? BLOCK : kind;
        }
        Element parent = element.parent();
        boolean amongWords = isWords(element.previousSibling()) || isWords(element.nextSibling());
        return parent != null && (amongWords || parent.nameIs("p") || of(parent).isInline()) ? INLINE : BLOCK;
    }

    private static boolean isWords(@Nullable Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    /**
     * What a tag stands for, wherever it is.
     *
     * @param tag in small letters
     */
    public static ElementKind of(String tag) {
        return OF_TAG.getOrDefault(tag, BLOCK);
    }
}
