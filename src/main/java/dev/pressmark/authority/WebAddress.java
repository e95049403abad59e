package dev.pressmark.authority;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address on the web says of whose it is. */
public final class WebAddress {

    private static final Pattern HOST = Pattern.compile("(?i)(?:https?:)?//(?:www\\.)?(?<host>[^/?#:@\\s]+)");

    private WebAddress() {}

    /** The host, in small letters and without {@code www.}; empty when the text is no address. */
    public static String host(String address) {
        Matcher host = HOST.matcher(address);
        return host.lookingAt() ? host.group("host").toLowerCase(Locale.ROOT) : "";
    }

    /** An address that may be relative to another one, made whole; empty when either is no address. */
    public static Optional<String> whole(String address, String base) {
        try {
            return Optional.of(new URI(base).resolve(address).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
