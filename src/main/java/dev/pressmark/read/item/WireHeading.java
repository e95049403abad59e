package dev.pressmark.read.item;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Organisation;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.text.CopyReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The heading of a wire message: what it is numbered, how urgent it is, and by what words it is known. */
final class WireHeading {

    private static final String WHERE = "heading";
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");
    private static final Pattern SLASHES = Pattern.compile("^/+|/+$");
    /** Behind its name an agency sets which of its services a message is of: {@code dpa-tns}. */
    private static final Pattern SERVICE = Pattern.compile("-.*");

    private static final List<Map.Entry<String, Field<?>>> PARTS =
            List.of(Map.entry("id", Field.IDENTIFIER), Map.entry("urgency", Field.URGENCY));

    private final Pattern form;
    private final CopyReader copyReader;

    /**
     * A form of headings.
     *
     * @param form has the groups {@code id}, {@code urgency} and {@code slug}; it may have {@code source}, who numbers the
     *             messages, {@code information}, which is for the sender to fill, and {@code notes}, one a line
     */
    WireHeading(String form, CopyReader copyReader) {
        this.form = Pattern.compile(form);
        this.copyReader = copyReader;
    }

    /** Adds what a heading claims, if it has the form. */
    void claim(FoundClaims claims, String printed) {
        Matcher heading = form.matcher(CONTROLS.matcher(printed).replaceAll(" ").strip());
        if (!heading.matches()) {
            return;
        }
        PARTS.forEach(part -> add(claims, part.getValue(), heading.group(part.getKey())));
        String information = group(heading, "information");
        String slug = SLASHES.matcher(group(heading, "slug")).replaceAll("");
        add(claims, Field.SLUGLINE, slug.isEmpty() ? information : slug);
        group(heading, "notes").lines().forEach(note -> add(claims, Field.NOTICE, note));
        addAgency(claims, group(heading, "source"), information);
    }

    /** The source may be an agency or one of its services, which nobody knows by these letters. */
    private void addAgency(FoundClaims claims, String source, String information) {
        String[] words = information.split("\\s+", -1);
        Stream.of(source, words[0], words[words.length - 1])
                .map(word -> SERVICE.matcher(word).replaceFirst(""))
                .filter(word -> copyReader
                        .authorities()
                        .find(word)
                        .filter(Organisation::isAgency)
                        .isPresent())
                .findFirst()
                .ifPresent(agency -> add(claims, Field.AGENCY, agency));
    }

    private static void add(FoundClaims claims, Field<?> field, String words) {
        claims.add(field, words, Basis.NEWS_ITEM, WHERE);
    }

    private static String group(Matcher heading, String name) {
        boolean has = heading.pattern().pattern().contains("(?<" + name + ">");
        String words = has ? heading.group(name) : null;
        return words == null ? "" : words;
    }
}
