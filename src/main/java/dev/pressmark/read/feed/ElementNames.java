package dev.pressmark.read.feed;

import dev.pressmark.read.xml.XmlElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the elements of feeds in one way, whatever prefixes a feed declares, or fails to: those of RSS and Atom by their
 * bare name, those of modules by the prefix that is usual ({@code dc:date}).
 */
final class ElementNames {

    private static final String FOREIGN = "foreign";

    private static final Map<String, String> MODULES = new LinkedHashMap<>();
    private static final Set<String> USUAL;

    static {
        MODULES.put("purl.org/dc/elements/", "dc");
        MODULES.put("purl.org/dc/terms", "dcterms");
        MODULES.put("purl.org/rss/1.0/modules/content", "content");
        MODULES.put("search.yahoo.com/mrss", "media");
        MODULES.put("itunes.com/dtds/", "itunes");
        MODULES.put("rssnamespace.org/feedburner", "feedburner");
        MODULES.put("w3.org/1999/xhtml", "xhtml");
        MODULES.put("w3.org/1999/02/22-rdf-syntax", "rdf");
        MODULES.put("w3.org/2000/svg", "svg");
        MODULES.put("w3.org/1998/math", "math");
        USUAL = Set.copyOf(MODULES.values());
    }

    /** Namespaces of RSS and Atom themselves. */
    private static final List<String> CORE = List.of(
            "purl.org/rss/1.0/modules/rss091",
            "purl.org/net/rss1.1",
            "my.netscape.com/",
            "channel.netscape.com/",
            "backend.userland.com/",
            "blogs.law.harvard.edu/",
            "cyber.law.harvard.edu/",
            "w3.org/2005/atom",
            "purl.org/atom/");

    private ElementNames() {}

    /** The element's name. */
    static String name(XmlElement element) {
        String module = module(element);
        return module.isEmpty() ? element.name() : module + ":" + element.name();
    }

    private static String module(XmlElement element) {
        String namespace = element.namespace();
        for (Map.Entry<String, String> module : MODULES.entrySet()) {
            if (namespace.contains(module.getKey())) {
                return module.getValue();
            }
        }
        String prefix = element.prefix();
        if (USUAL.contains(prefix)) {
            return prefix; // not declared
        }
        boolean core = CORE.stream().anyMatch(namespace::contains)
                || namespace.matches("https?://purl\\.org/rss/1\\.0/?")
                || prefix.isEmpty()
                || prefix.equals("atom")
                || prefix.equals("rss");
        return core ? "" : FOREIGN;
    }
}
