package dev.pressmark.read.feed;

import dev.pressmark.read.record.Mailbox;
import java.util.List;
import java.util.stream.Stream;

/** The names in the elements of feeds that state persons: Atom has a name within them, RSS an address with a name beside it. */
final class Persons {

    private Persons() {}

    /** The names stated in one element; none when it gives nothing but an address. */
    static List<String> in(FeedElement element) {
        List<String> names = element.opened()
                .parts("name", "foreign:name", "dc:title", "xhtml:name")
                .map(name -> name.content().strip())
                .toList();
        Stream<String> stated = names.isEmpty() ? Stream.of(Mailbox.name(element.content())) : names.stream();
        return stated.filter(name -> !name.isBlank()).toList();
    }
}
