package dev.pressmark.read.item;

import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.xml.XmlDocument;
import dev.pressmark.read.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an item of NewsML 1 claims: components within components, each with lines, metadata, and perhaps content. */
public final class NewsMl1 {

    private static final String FORMAT = "newsml";
    private static final String NAME = "formalname";
    /** The parts that components play, where they carry the text. */
    private static final Set<String> TEXTS =
            Set.of("", "main", "main text", "body", "bodytext", "text", "story", "article", "maintext");

    /** The parts of those that sum it up. */
    private static final Set<String> SUMMARIES = Set.of("lead", "abstract", "summary", "teaser", "standfirst");

    private static final Pattern FOR_EDITORS = Pattern.compile("(?i)advis|editor|correct");
    private static final Set<String> NO_TEXT_TYPES = Set.of("text/css");

    private final XmlElement item;
    private final ItemClaims claims = new ItemClaims();
    private final CopyReader copyReader;

    private NewsMl1(XmlElement item, CopyReader copyReader) {
        this.item = item;
        this.copyReader = copyReader;
    }

    /** A reader of NewsML 1. */
    public static FormatReader reader(CopyReader copyReader) {
        return new XmlItemReader("NewsML", NewsMl1::items, (file, item) -> new NewsMl1(item, copyReader).read(file));
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
        file.claimBytes(item, claims.found());
        item.at("identification", "newsidentifier").ifPresent(this::addIdentifier);
        management.ifPresent(this::addManagement);
        addLines();
        addNotices();
        addMetadata();
        addSubjects();
        String text = text(TEXTS);
        item.within("nitf").stream().findFirst().ifPresent(nitf -> Nitf.add(nitf, claims, copyReader));
        claims.addSubheading(first(item.within("newslines"), "subheadline").findFirst());
        claims.add(Field.STANDFIRST, text(SUMMARIES), item.path());
        claims.completeDates();
        if (text.isBlank() && isMedia()) {
            return ItemKind.rejected("a picture or other medium without text");
        }
        return claims.article(FORMAT, text, copyReader);
    }

    private boolean isMedia() {
        List<XmlElement> contents = item.within("contentitem");
        return contents.stream()
                .anyMatch(content -> !content.attribute("href").isEmpty()
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
        meta.at("status").ifPresent(status -> claims.addStatus(status.attribute(NAME), status.path()));
        claims.addAttribute(Field.URGENCY, meta.at("urgency"), NAME);
        claims.add(Field.URGENCY, meta.at("urgency"));
        claims.add(Field.EMBARGO, meta.at("statuswillchange", "dateandtime"));
        claims.addAll(Field.NOTICE, meta.children("instruction"));
    }

    /** What editors are told: lines that are of a kind for them, and comments on a component. */
    private void addNotices() {
        item.within("newsline").stream()
                .filter(line -> line.at("newslinetype")
                        .filter(type ->
                                FOR_EDITORS.matcher(type.attribute(NAME)).find())
                        .isPresent())
                .forEach(line -> claims.addAll(Field.NOTICE, line.children("newslinetext")));
        item.within("newscomponent").forEach(part -> claims.addAll(Field.NOTICE, part.children("comment")));
    }

    private void addLines() {
        List<XmlElement> lines = item.within("newslines");
        claims.addAll(Field.HEADLINE, first(lines, "headline"));
        claims.addAll(Field.BYLINE, first(lines, "byline"));
        claims.addAll(Field.CREDIT, first(lines, "creditline"));
        claims.addAll(Field.COPYRIGHT, first(lines, "copyrightline"));
        claims.addAll(Field.SLUGLINE, first(lines, "slugline"));
        lines.stream()
                .filter(line -> line.at("keywordline").isPresent())
                .findFirst()
                .ifPresent(line -> claims.addAll(Field.KEYWORDS, line.children("keywordline")));
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
        addSource();
        if (!claims.has(Field.BYLINE)) {
            item.within("creator").forEach(person -> claims.addAttribute(Field.BYLINE, person.at("party"), NAME));
        }
        item.within("language").stream()
                .limit(1)
                .forEach(language -> claims.addAttribute(Field.LANGUAGE, Optional.of(language), NAME));
        item.within("dateline", "location", "descriptivemetadata").stream()
                .flatMap(place -> place.children("property"))
                .filter(property -> property.attribute(NAME).equalsIgnoreCase("city"))
                .filter(property -> !property.attribute("value").isEmpty())
                .limit(1)
                .forEach(property -> claims.addAttribute(Field.DATELINE_PLACE, Optional.of(property), "value"));
    }

    /** Who supplied the item, where nobody is named as its provider. */
    private void addSource() {
        if (!claims.has(Field.PUBLISHER)) {
            item.within("source").forEach(source -> claims.addAttribute(Field.PUBLISHER, source.at("party"), NAME));
        }
        if (!claims.has(Field.PUBLISHER)) {
            claims.add(Field.PUBLISHER, item.at("identification", "newsidentifier", "providerid"));
        }
    }

    private void addSubjects() {
        item.within("property").stream()
                .filter(property ->
                        property.attribute(NAME).toLowerCase(Locale.ROOT).matches(".*keywords?"))
                .forEach(property -> claims.addAttribute(Field.KEYWORDS, Optional.of(property), "value"));
        item.within("subject", "subjectmatter", "subjectdetail").stream()
                .filter(subject -> !subject.attribute(NAME).matches("\\d*"))
                .forEach(subject -> claims.addAttribute(Field.KEYWORDS, Optional.of(subject), NAME));
        String language = item.within("language").stream()
                .findFirst()
                .map(stated -> stated.attribute(NAME))
                .orElse("");
        item.within("topic").stream()
                .flatMap(topic -> topic.children("description"))
                .filter(name -> name.attribute("variant").equalsIgnoreCase("name")
                        && name.attribute("xml:lang").equalsIgnoreCase(language))
                .forEach(name -> claims.add(Field.KEYWORDS, Optional.of(name)));
    }

    /** The text of the first component that plays one of these parts; contacts, captions and style sheets play others. */
    private String text(Set<String> roles) {
        return item.within("contentitem").stream()
                .filter(content -> roles.contains(role(content)))
                .filter(content -> !NO_TEXT_TYPES.contains(
                        content.at("mimetype").map(type -> type.attribute(NAME)).orElse("")))
                .flatMap(content -> content.children("datacontent"))
                .map(ItemText::of)
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
