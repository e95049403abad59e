package dev.pressmark.normalise.name;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.authority.TitleParts;
import dev.pressmark.authority.Wording;
import dev.pressmark.normalise.claim.Claims;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name in what a page calls its publisher: without the line that praises it, and in words for an address. */
public final class PublisherName {

    private static final Pattern DOMAIN =
            Pattern.compile("(?i)(?:www\\.)?(?<label>[\\p{L}\\d-]+)(?:\\.[\\p{L}\\d-]+)*\\.[a-z]{2,}");

    private PublisherName() {}

    /** The part of a name that the title ends or begins with, if it has several; else the name as it is. */
    public static String of(String raw, Claims claims) {
        var domain = DOMAIN.matcher(raw);
        boolean address = domain.matches();
        if (!address && !TitleParts.SEPARATOR.matcher(raw).find()) {
            return raw;
        }
        List<String> titles = claims.about(Field.HEADLINE, List.of(Basis.TITLE_ELEMENT)).stream()
                .map(Claim::raw)
                .toList();
        if (titles.stream().anyMatch(title -> Wording.letters(title).contains(Wording.letters(raw)))) {
            return raw;
        }
        List<String> ends = titles.stream()
                .flatMap(title -> TitleParts.ends(title).stream())
                .toList();
        if (address) {
            String label = Wording.letters(domain.group("label"));
            return first(ends.stream().filter(end -> Wording.letters(end).equals(label)), raw);
        }
        return first(
                TitleParts.SEPARATOR
                        .splitAsStream(raw)
                        .filter(part -> ends.stream()
                                .anyMatch(end -> Wording.letters(end).equals(Wording.letters(part)))),
                raw);
    }

    private static String first(Stream<String> names, String otherwise) {
        return names.map(String::strip).findFirst().orElse(otherwise);
    }
}
