package dev.pressmark.read.feed;

import dev.pressmark.authority.WebAddress;
import dev.pressmark.read.xml.XmlElement;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The addresses a feed states for itself and its entries, made whole where they are given relative to it. */
final class FeedAddress {

    private FeedAddress() {}

    /** The address at which people read what the element describes; empty when it states none. */
    static Optional<Stated> of(FeedElement element, String base) {
        Stream<FeedElement> links = Stream.concat(
                element.parts("feedburner:origlink"), // the link itself only counts its readers
                element.parts("link").filter(FeedAddress::isForReading));
        return links.map(link -> stated(link, href(link), base))
                .filter(stated -> !stated.address().isEmpty())
                .findFirst()
                .or(() -> permalink(element, base))
                .or(() -> Optional.of(stated(element, element.attribute("href"), base))
                        .filter(stated -> !stated.address().isEmpty()));
    }

    /** An address and where it stands. */
    record Stated(String address, String where) {}

    private static boolean isForReading(FeedElement link) {
        String relation = link.attribute("rel").toLowerCase(Locale.ROOT);
        return relation.isEmpty() || relation.equals("alternate") || relation.endsWith("#alternate");
    }

    private static String href(FeedElement link) {
        String href = link.attribute("href");
        return href.isEmpty() ? link.content().strip() : href;
    }

    /** A guid is an address unless it says that it is none. */
    private static Optional<Stated> permalink(FeedElement element, String base) {
        return element.parts("guid", "id")
                .filter(guid -> !"false".equalsIgnoreCase(guid.attribute("ispermalink")))
                .filter(guid -> guid.content().strip().startsWith("http"))
                .map(guid -> stated(guid, guid.content().strip(), base))
                .findFirst();
    }

    private static Stated stated(FeedElement element, String address, String base) {
        return new Stated(whole(address, base(element.element(), base)), element.where());
    }

    /** What {@code xml:base} says from the outside in. */
    private static String base(XmlElement element, String base) {
        String outer = element.parent().map(parent -> base(parent, base)).orElse(base);
        String own = element.attribute("xml:base");
        return own.isEmpty() ? outer : whole(own, outer);
    }

    private static String whole(String address, String base) {
        if (address.isEmpty() || base.isEmpty() || address.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return address;
        }
        return WebAddress.whole(address, base).orElse(address);
    }
}
