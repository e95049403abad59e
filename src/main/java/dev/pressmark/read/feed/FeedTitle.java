package dev.pressmark.read.feed;

import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.WebAddress;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The publisher in the title of a feed, which may name a section beside it, or nothing but that it is a feed. */
final class FeedTitle {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[|\u00BB\u203A>]\\s*|\\s+[-\u2013\u2014]\\s+|\\s*:\\s+");
    /** What stands behind these is within what stands before them. */
    private static final Pattern DESCENT = Pattern.compile("[\u00BB\u203A>]");

    private static final Pattern GENERIC = Pattern.compile(
            "(?iu)" + WordList.FEED_TITLE.anyOf() + "(?:[\\s,&/+-]+" + WordList.FEED_TITLE.anyOf() + ")*+");

    private FeedTitle() {}

    /**
     * The publisher that a title names: the part that the authority file knows, else whoever has the site.
     *
     * @param title     in plain text
     * @param addresses of the entry and of the feed's site, the best first
     * @return empty when the title has nothing but words that any feed may be called by, and nothing is known of the site
     */
    static Optional<String> publisher(String title, AuthorityFile authorities, List<String> addresses) {
        List<String> parts = Stream.of(SEPARATOR.split(title, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !GENERIC.matcher(part).matches())
                .toList();
        return Stream.concat(Stream.of(title.strip()), parts.stream())
                .filter(name -> !GENERIC.matcher(name).matches())
                .filter(name -> authorities.find(name).isPresent())
                .findFirst()
                .or(() -> addresses.stream()
                        .flatMap(address -> authorities.ofAddress(address).stream())
                        .map(Organisation::name)
                        .findFirst())
                .or(() -> unknown(title, parts, addresses));
    }

    /** Of several parts the one that the site is called by; without that, a section stands behind the site it is in. */
    private static Optional<String> unknown(String title, List<String> parts, List<String> addresses) {
        if (parts.size() < 2) {
            return parts.stream().findFirst();
        }
        Optional<String> ofSite = parts.stream()
                .filter(part -> addresses.stream().anyMatch(address -> isCalled(part, address)))
                .findFirst();
        return ofSite.or(() -> Optional.of(DESCENT.matcher(title).find() ? parts.get(0) : title.strip()));
    }

    private static boolean isCalled(String part, String address) {
        String name = Wording.letters(part);
        return name.length() > 2 && Wording.letters(WebAddress.host(address)).contains(name);
    }
}
