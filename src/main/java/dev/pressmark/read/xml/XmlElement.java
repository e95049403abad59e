package dev.pressmark.read.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** An element of a document, with names in small letters: old feeds shout. Looking at one changes nothing in it. */
public final class XmlElement {

    /** More elements of one name a record is not asked for. */
    private static final int MOST = 10_000;

    private final Element node;

    XmlElement(Element node) {
        this.node = node;
    }

    Element node() {
        return node;
    }

    /** Its name without prefix, in small letters. */
    public String name() {
        return node.tag().localName().toLowerCase(Locale.ROOT);
    }

    /** Its name as printed, with its prefix. */
    public String printedName() {
        return node.tagName();
    }

    /** The prefix of its name, in small letters; empty when it has none. */
    public String prefix() {
        return node.tag().prefix().toLowerCase(Locale.ROOT);
    }

    /** The address of its namespace, in small letters; empty when it is in none. */
    public String namespace() {
        String namespace = node.tag().namespace();
        return namespace.equals(Parser.NamespaceXml) ? "" : namespace.toLowerCase(Locale.ROOT);
    }

    /** An attribute, by its name with its prefix in small letters; empty when it has none. */
    public String attribute(String name) {
        if (node.attributesSize() > 0) {
            for (Attribute attribute : node.attributes()) {
                if (attribute.getKey().equalsIgnoreCase(name)) {
                    return attribute.getValue().strip();
                }
            }
        }
        return "";
    }

    /** The elements directly within it. */
    public List<XmlElement> children() {
        List<XmlElement> children = new ArrayList<>();
        for (Node child : node.childNodes()) {
            if (child instanceof Element element) {
                children.add(new XmlElement(element));
            }
        }
        return children;
    }

    /** The elements of a name directly within it. */
    public Stream<XmlElement> children(String name) {
        return children().stream().filter(child -> child.name().equals(name));
    }

    /** The first element found by going down from name to name; empty when there is none. */
    public Optional<XmlElement> at(String... names) {
        return all(names).findFirst();
    }

    /** All elements found by going down from name to name. */
    public Stream<XmlElement> all(String... names) {
        Stream<XmlElement> found = Stream.of(this);
        for (String name : names) {
            found = found.flatMap(element -> element.children(name));
        }
        return found;
    }

    /** The elements of any of these names within it at whatever depth, in the order of the document. */
    public List<XmlElement> within(String... names) {
        List<String> wanted = List.of(names);
        List<XmlElement> found = new ArrayList<>();
        node.forEachNode(inner -> {
            if (inner instanceof Element element && !inner.equals(node) && found.size() < MOST) {
                XmlElement candidate = new XmlElement(element);
                if (wanted.contains(candidate.name())) {
                    found.add(candidate);
                }
            }
        });
        return found;
    }

    /** The element it stands in; empty for the outermost. */
    public Optional<XmlElement> parent() {
        Element parent = node.parent();
        return parent == null || parent.parent() == null ? Optional.empty() : Optional.of(new XmlElement(parent));
    }

    /** It and the elements of its name that stand beside it: files of many documents have no outermost element. */
    public List<XmlElement> withSiblings() {
        Element around = node.parent();
        return around == null
                ? List.of(this)
                : new XmlElement(around).children(name()).toList();
    }

    /** The value of an attribute that holds for what is within an element, such as {@code xml:lang}; empty when none does. */
    public String inherited(String attribute) {
        for (Optional<XmlElement> element = Optional.of(this);
                element.isPresent();
                element = element.get().parent()) {
            String value = element.get().attribute(attribute);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** The text within it, white space as it stands. */
    public String text() {
        return node.wholeText();
    }

    /** The text within it but for the elements of a name directly within it, each of which leaves a space. */
    public String textWithout(String name) {
        StringBuilder text = new StringBuilder();
        for (Node child : node.childNodes()) {
            if (child instanceof Element element) {
                boolean left = new XmlElement(element).name().equals(name);
                text.append(left ? " " : element.wholeText());
            } else if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            }
        }
        return text.toString();
    }

    /** What is within it, as markup. */
    public String markup() {
        return node.html();
    }

    /** The same but for the elements of a name, at whatever depth. */
    public String markupWithout(String name) {
        if (within(name).isEmpty()) {
            return markup();
        }
        Element copy = node.clone();
        new XmlElement(copy).within(name).forEach(inner -> inner.node.remove());
        return copy.html();
    }

    /** Where it stands: the printed names from the outermost down. */
    public String path() {
        return parent().map(XmlElement::path).orElse("") + "/" + printedName();
    }
}
