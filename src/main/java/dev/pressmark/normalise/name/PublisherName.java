package dev.pressmark.normalise.name;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.TitleParts;
import dev.pressmark.authority.WebAddress;
import dev.pressmark.authority.Wording;
import dev.pressmark.normalise.claim.Claims;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name in what a page calls its publisher: without the line that praises it, and in words for an address. */
public final class PublisherName {

    private static final Pattern DOMAIN =
            Pattern.compile("(?i)(?:www\\.)?(?<site>(?<label>[\\p{L}\\d-]+)(?:\\.[\\p{L}\\d-]+)*\\.[a-z]{2,})");

    private static final Pattern LABEL = Pattern.compile("\\.");

    /** Shorter ones are those of countries and of kinds of sites. */
    private static final int SHORTEST_LABEL = 3;

    private static final int SHORTEST_BEGINNING = 5;

    private PublisherName() {}

    /** Whether a publisher is called by its address and not by a name. */
    public static boolean isAddress(String raw) {
        return DOMAIN.matcher(raw).matches();
    }

    /** The part of a name that the title ends or begins with, or the address has, if it has several; else the name as it is. */
    public static String of(String raw, Claims claims) {
        var domain = DOMAIN.matcher(raw);
        boolean address = domain.matches();
        if (!address && !TitleParts.SEPARATOR.matcher(raw).find()) {
            return raw;
        }
        List<String> titles = claims.about(Field.HEADLINE, List.of(Basis.TITLE_ELEMENT, Basis.OPEN_GRAPH)).stream()
                .map(Claim::raw)
                .toList();
        String name = address ? domain.group("site") : raw;
        if (titles.stream().anyMatch(title -> Wording.letters(title).contains(Wording.letters(name)))) {
            return name;
        }
        List<String> ends = titles.stream()
                .flatMap(title -> TitleParts.ends(title).stream())
                .toList();
        if (address) {
            String label = Wording.letters(domain.group("label"));
            return first(
                    ends.stream().filter(end -> Wording.letters(end).equals(label)),
                    first(printed(claims).filter(printed -> isWrittenOut(domain.group("label"), printed)), name));
        }
        List<String> parts = List.of(TitleParts.SEPARATOR.split(raw, -1));
        String called = first(parts.stream().filter(part -> isCalledByAddress(part, claims)), raw);
        return first(
                parts.stream()
                        .filter(part -> ends.stream()
                                .anyMatch(end -> Wording.letters(end).equals(Wording.letters(part)))),
                called);
    }

    private static Stream<String> printed(Claims claims) {
        return claims.about(Field.PUBLISHER, List.of(Basis.TITLE_ELEMENT, Basis.HOME_LINK)).stream()
                .map(Claim::raw);
    }

    /**
     * Whether a name begins with what an address shortens it to: "skarnpost" stands for "Skarn Post and Mail". With
     * capitals the address itself is the name.
     */
    private static boolean isWrittenOut(String label, String name) {
        return label.length() >= SHORTEST_BEGINNING
                && label.chars().noneMatch(Character::isUpperCase)
                && Wording.letters(name).startsWith(Wording.letters(label));
    }

    /** Whether a name is what the article's address calls its site. */
    public static boolean isCalledByAddress(String name, Claims claims) {
        String letters = Wording.letters(name);
        return !Phrases.SECTION.is(name.strip())
                && claims.about(Field.URL).stream()
                        .map(claim -> WebAddress.host(claim.raw()))
                        .anyMatch(host -> Wording.letters(host).equals(letters)
                                || LABEL.splitAsStream(host.substring(0, Math.max(0, host.lastIndexOf('.'))))
                                        .filter(label -> label.length() >= SHORTEST_LABEL)
                                        .anyMatch(
                                                label -> Wording.letters(label).equals(letters)));
    }

    private static String first(Stream<String> names, String otherwise) {
        return names.map(String::strip).findFirst().orElse(otherwise);
    }
}
