package dev.pressmark.read.xml;

import java.util.regex.Pattern;

/** The element that documents of some kind begin with, behind whatever XML lets stand before it. */
public final class RootElement {

    /** XML declaration, comments, processing instructions, document type. */
    private static final String PROLOGUE =
            "^(?:\\s|<\\?[^>]{0,1000}>|<!--.{0,6000}?-->|<!DOCTYPE[^>\\[]{0,500}(?:\\[[^\\]]{0,4000}\\]\\s*)?>)*+";

    private final Pattern beginning;

    /** @param names it may have, after any prefix, joined by {@code |}; in letters of any case */
    public RootElement(String names) {
        this.beginning = Pattern.compile("(?is)" + PROLOGUE + "<(?:\\w{1,20}:)?(?:" + names + ")[\\s>/]");
    }

    /** Whether a document begins with it. */
    public boolean isIn(String text) {
        return beginning.matcher(text).find();
    }
}
