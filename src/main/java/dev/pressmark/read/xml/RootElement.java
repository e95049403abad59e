package dev.pressmark.read.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The element that documents of some kind begin with, behind whatever XML lets stand before it. */
public final class RootElement {

    /** XML declaration, comments, processing instructions, document type. */
    private static final String PROLOGUE =
            "^(?:\\s|<\\?[^>]{0,1000}>|<!--.{0,6000}?-->|<!DOCTYPE[^>\\[]{0,500}(?:\\[[^\\]]{0,4000}\\]\\s*)?>)*+";

    private static final Pattern ANY = Pattern.compile("(?is)" + PROLOGUE + "<([\\w:.-]{1,60})([^<>]{0,2000})>");
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml\\s");
    private static final Pattern NAMESPACE = Pattern.compile("\\s(?:xmlns[:=]|version\\s*=)");

    private final Pattern beginning;

    /** @param names it may have, after any prefix, joined by {@code |}; in letters of any case */
    public RootElement(String names) {
        this.beginning = Pattern.compile("(?is)" + PROLOGUE + "<(?:\\w{1,20}:)?(?:" + names + ")[\\s>/]");
    }

    /** Whether a document begins with it. */
    public boolean isIn(String text) {
        return beginning.matcher(text).find();
    }

    /** The name of the element that a document begins with, if it is XML: it says so, or says of which vocabulary it is. */
    public static Optional<String> nameIn(String text) {
        Matcher root = ANY.matcher(text);
        boolean xml = root.find()
                && (DECLARED.matcher(text).find()
                        || NAMESPACE.matcher(root.group(2)).find());
        return xml ? Optional.of(root.group(1)) : Optional.empty();
    }
}
