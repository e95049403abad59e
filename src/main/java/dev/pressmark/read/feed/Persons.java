package dev.pressmark.read.feed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in the elements of feeds that state persons: Atom has a name within them, RSS an address with a name beside it. */
final class Persons {

    private static final String MAIL = "[^\\s<>()@]{1,100}@[^\\s<>()@]{1,200}";
    private static final Pattern MAIL_THEN_NAME =
            Pattern.compile("^\\s*(?:mailto:)?" + MAIL + "\\s*\\(([^()]+)\\)\\s*$");
    private static final Pattern NAME_THEN_MAIL =
            Pattern.compile("^\\s*\"?([^\"<>()@]+?)\"?\\s*(?:<|\\()\\s*(?:mailto:)?" + MAIL + "\\s*(?:>|\\))\\s*$");
    private static final Pattern BARE_MAIL = Pattern.compile("^\\s*(?:mailto:)?" + MAIL + "\\s*$");
    private static final Pattern MAIL_BESIDE = Pattern.compile("[\\s<(]*" + MAIL + "[\\s>)]*");

    private Persons() {}

    /** The names stated in one element; none when it gives nothing but an address. */
    static List<String> in(FeedElement element) {
        List<String> names = element.opened()
                .parts("name", "foreign:name", "dc:title", "xhtml:name")
                .map(name -> name.content().strip())
                .toList();
        Stream<String> stated = names.isEmpty() ? Stream.of(name(element.content())) : names.stream();
        return stated.filter(name -> !name.isBlank()).toList();
    }

    private static String name(String text) {
        Matcher first = MAIL_THEN_NAME.matcher(text);
        if (first.matches()) {
            return first.group(1).strip();
        }
        Matcher second = NAME_THEN_MAIL.matcher(text);
        if (second.matches()) {
            return second.group(1).strip();
        }
        return BARE_MAIL.matcher(text).matches()
                ? ""
                : MAIL_BESIDE.matcher(text).replaceAll(" ").strip();
    }
}
