package dev.pressmark.read.item;

import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.xml.XmlDocument;
import dev.pressmark.read.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an item of NewsML 1 claims: components within components, each with lines, metadata, and perhaps content. */
public final class NewsMl1 {

    private static final String FORMAT = "newsml";
    private static final String NAME = "formalname";
    /** The parts that components play, where they carry the text. */
    private static final Set<String> TEXTS =
            Set.of("", "main", "main text", "body", "bodytext", "text", "story", "article", "maintext");

    private static final Set<String> NO_TEXT_TYPES = Set.of("text/css");

    private final XmlElement item;
    private final ItemClaims claims = new ItemClaims();
    private final CopyReader copyReader;

    private NewsMl1(XmlElement item, CopyReader copyReader) {
        this.item = item;
        this.copyReader = copyReader;
    }

    /** A reader of NewsML 1. */
    public static XmlItemReader reader(CopyReader copyReader) {
        return new XmlItemReader(
                FORMAT, "NewsML", NewsMl1::items, (file, item) -> new NewsMl1(item, copyReader).read(file));
    }

    private static List<XmlElement> items(XmlElement root) {
        return root.children("newsitem").toList();
    }

    private Verdict<RawArticle> read(XmlDocument file) {
        Optional<XmlElement> management = item.at("newsmanagement");
        Optional<String> other = management
                .flatMap(meta -> meta.at("newsitemtype"))
                .flatMap(type -> ItemKind.other(type.attribute(NAME)));
        if (other.isPresent()) {
            return ItemKind.rejected(other.get());
        }
        file.claimCharset(claims.found());
        item.at("identification", "newsidentifier").ifPresent(this::addIdentifier);
        management.ifPresent(this::addManagement);
        addLines();
        addMetadata();
        String text = text();
        item.within("nitf").stream().findFirst().ifPresent(nitf -> Nitf.add(nitf, claims, copyReader));
        claims.completeDates();
        if (text.isBlank() && isMedia()) {
            return ItemKind.rejected("a picture or other medium without text");
        }
        return claims.article(FORMAT, text, copyReader);
    }

    private boolean isMedia() {
        List<XmlElement> contents = item.within("contentitem");
        return !contents.isEmpty()
                && contents.stream()
                        .allMatch(content -> !content.attribute("href").isEmpty()
                                || content.at("mediatype")
                                        .flatMap(type -> ItemKind.other(type.attribute(NAME)))
                                        .isPresent());
    }

    private void addIdentifier(XmlElement identifier) {
        claims.add(Field.IDENTIFIER, ItemIdentity.of(identifier), identifier.path());
        claims.add(Field.VERSION, identifier.at("revisionid"));
    }

    private void addManagement(XmlElement meta) {
        claims.add(Field.PUBLISHED, meta.at("firstcreated"));
        claims.add(Field.MODIFIED, meta.at("thisrevisioncreated"));
        meta.at("status")
                .ifPresent(status ->
                        claims.add(Field.PUB_STATUS, status.attribute(NAME).toLowerCase(Locale.ROOT), status.path()));
        claims.addAttribute(Field.URGENCY, meta.at("urgency"), NAME);
        claims.add(Field.EMBARGO, meta.at("statuswillchange", "dateandtime"));
        claims.addAll(Field.NOTICE, meta.children("instruction"));
    }

    private void addLines() {
        List<XmlElement> lines = item.within("newslines");
        claims.addAll(Field.HEADLINE, first(lines, "headline"));
        claims.addAll(Field.STANDFIRST, first(lines, "subheadline"));
        claims.addAll(Field.BYLINE, first(lines, "byline"));
        claims.addAll(Field.CREDIT, first(lines, "creditline"));
        claims.addAll(Field.COPYRIGHT, first(lines, "copyrightline"));
        claims.addAll(Field.SLUGLINE, first(lines, "slugline"));
        claims.addAll(Field.KEYWORDS, lines.stream().flatMap(line -> line.children("keywordline")));
        claims.addDateline(first(lines, "dateline").findFirst(), copyReader);
    }

    private static Stream<XmlElement> first(List<XmlElement> lines, String name) {
        return lines.stream().flatMap(line -> line.children(name)).limit(1);
    }

    private void addMetadata() {
        item.within("provider").forEach(provider -> claims.addAttribute(Field.PUBLISHER, provider.at("party"), NAME));
        item.parent()
                .flatMap(message -> message.at("newsenvelope", "sentfrom", "party"))
                .filter(party -> !claims.has(Field.PUBLISHER))
                .ifPresent(party -> claims.addAttribute(Field.PUBLISHER, Optional.of(party), NAME));
        if (!claims.has(Field.BYLINE)) {
            item.within("creator").forEach(person -> claims.addAttribute(Field.BYLINE, person.at("party"), NAME));
        }
        item.within("language").stream()
                .limit(1)
                .forEach(language -> claims.addAttribute(Field.LANGUAGE, Optional.of(language), NAME));
        item.within("property").stream()
                .filter(property ->
                        property.attribute(NAME).toLowerCase(Locale.ROOT).matches(".*keywords?"))
                .forEach(property -> claims.addAttribute(Field.KEYWORDS, Optional.of(property), "value"));
        item.within("subject", "subjectmatter", "subjectdetail").stream()
                .filter(subject -> !subject.attribute(NAME).matches("\\d*"))
                .forEach(subject -> claims.addAttribute(Field.KEYWORDS, Optional.of(subject), NAME));
        item.within("dateline", "location").stream()
                .flatMap(place -> place.children("property"))
                .filter(property -> property.attribute(NAME).equalsIgnoreCase("city"))
                .limit(1)
                .forEach(property -> claims.addAttribute(Field.DATELINE_PLACE, Optional.of(property), "value"));
    }

    /** The text of the first component that plays the part of one; contacts, captions and style sheets play others. */
    private String text() {
        return item.within("contentitem").stream()
                .filter(content -> TEXTS.contains(role(content)))
                .filter(content -> !NO_TEXT_TYPES.contains(
                        content.at("mimetype").map(type -> type.attribute(NAME)).orElse("")))
                .flatMap(content -> content.children("datacontent"))
                .map(NitfText::of)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String role(XmlElement content) {
        return content.parent()
                .flatMap(component -> component.at("role"))
                .map(role -> role.attribute(NAME).strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
