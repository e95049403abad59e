package dev.pressmark.read.feed;

import dev.pressmark.read.xml.XmlDocument;
import dev.pressmark.read.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A feed taken apart.
 *
 * @param channel what it says about itself
 * @param entries in its order
 */
record Feed(Channel channel, List<XmlElement> entries) {

    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Set<String> AROUND_ENTRIES =
            Set.of("rss", "rdf:rdf", "rdf", "channel", "feed", "items", "item", "entry");

    static Feed of(XmlDocument document) {
        List<XmlElement> entries = new ArrayList<>();
        List<XmlElement> channels = new ArrayList<>();
        document.root().ifPresent(root -> collect(root, entries, channels));
        Channel channel = channels.stream()
                .findFirst()
                .map(FeedElement::of)
                .map(Channel::of)
                .orElse(Channel.SILENT);
        return new Feed(channel, entries);
    }

    /** An entry within an entry is the next one, where the first was left open. */
    private static void collect(XmlElement element, List<XmlElement> entries, List<XmlElement> channels) {
        String name = ElementNames.name(element);
        if (ENTRIES.contains(name)) {
            entries.add(element);
        } else if (name.equals("channel") || name.equals("feed")) {
            channels.add(element);
        }
        if (AROUND_ENTRIES.contains(name)) {
            element.children().forEach(child -> collect(child, entries, channels));
        }
    }
}
