package dev.pressmark.read.item;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.record.RecordArticle;
import dev.pressmark.read.record.StatedDateline;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.xml.XmlElement;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects what a news item claims, each with the path of the element that says it. */
final class ItemClaims {

    private final FoundClaims claims = new FoundClaims();
    private final Basis basis;

    ItemClaims() {
        this(Basis.NEWS_ITEM);
    }

    ItemClaims(Basis basis) {
        this.basis = basis;
    }

    FoundClaims found() {
        return claims;
    }

    void add(Field<?> field, String raw, String where) {
        claims.add(field, raw, basis, where);
    }

    void add(Field<?> field, Optional<XmlElement> element) {
        element.ifPresent(stated -> add(field, stated.text(), stated.path()));
    }

    void addAll(Field<?> field, Stream<XmlElement> elements) {
        elements.forEach(element -> add(field, Optional.of(element)));
    }

    void addAttribute(Field<?> field, Optional<XmlElement> element, String attribute) {
        element.ifPresent(stated -> add(field, stated.attribute(attribute), stated.path() + "/@" + attribute));
    }

    /** What may be done with the item, in IPTC's words for it; an embargo is a status in some standards, and withholds it. */
    void addStatus(String word, String where) {
        String status = word.strip().toLowerCase(Locale.ROOT);
        add(Field.PUB_STATUS, status.equals("embargoed") ? "withheld" : status, where);
    }

    /** A line below the headline, which in some services is nothing but the keyword the item is known by. */
    void addSubheading(Optional<XmlElement> line) {
        boolean keyword = line.isPresent()
                && claims.about(Field.KEYWORDS).stream()
                        .anyMatch(FoundClaims.plain(line.get().text())::equalsIgnoreCase);
        add(keyword ? Field.SLUGLINE : Field.STANDFIRST, line);
    }

    boolean has(Field<?> field) {
        return claims.has(field, basis);
    }

    /** An item that says when this version of it was made, and not when the first was, is the first for all it says. */
    void completeDates() {
        if (!has(Field.PUBLISHED)) {
            claims.all().stream()
                    .filter(claim -> claim.field() == Field.MODIFIED)
                    .forEach(claim -> add(Field.PUBLISHED, claim.raw(), claim.where()));
        }
    }

    /** What a dateline that stands in an element of its own says. */
    void addDateline(Optional<XmlElement> element, CopyReader copyReader) {
        element.ifPresent(stated -> StatedDateline.claim(stated.text(), basis, stated.path(), copyReader, claims));
    }

    /** The article, if the item has a headline or text. */
    Verdict<RawArticle> article(String format, String text, CopyReader copyReader) {
        return RecordArticle.of(format, claims, text, copyReader);
    }
}
