package dev.pressmark.report.table;

import java.util.Arrays;

/** The public vocabularies whose terms columns are said to mean. */
enum Vocabulary {
    SCHEMA("https://schema.org/"),
    DCTERMS("http://purl.org/dc/terms/"),
    /** Of the IPTC. */
    RNEWS("http://iptc.org/std/rNews/2011-10-07#");

    private final String namespace;

    Vocabulary(String namespace) {
        this.namespace = namespace;
    }

    /** @throws IllegalArgumentException when the prefix is none of these */
    static String address(String prefixed) {
        return Arrays.stream(values())
                .filter(vocabulary -> prefixed.regionMatches(
                        true, 0, vocabulary.name() + ":", 0, vocabulary.name().length() + 1))
                .map(vocabulary -> vocabulary.namespace
                        + prefixed.substring(vocabulary.name().length() + 1))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No vocabulary has the prefix of " + prefixed));
    }
}
