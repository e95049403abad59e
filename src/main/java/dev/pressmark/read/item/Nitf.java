package dev.pressmark.read.item;

import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.xml.XmlDocument;
import dev.pressmark.read.xml.XmlElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a document of NITF, the News Industry Text Format, claims; alone, or as the content of a NewsML item. */
public final class Nitf {

    private static final String FORMAT = "nitf";
    private static final Pattern MIDNIGHT = Pattern.compile("T00:?00(?::?00)?$");

    private final XmlElement document;
    private final ItemClaims claims;
    private final CopyReader copyReader;

    private Nitf(XmlElement document, ItemClaims claims, CopyReader copyReader) {
        this.document = document;
        this.claims = claims;
        this.copyReader = copyReader;
    }

    /** A reader of NITF. */
    public static FormatReader reader(CopyReader copyReader) {
        return new XmlItemReader("nitf", List::of, (file, item) -> read(file, item, copyReader));
    }

    private static Verdict<RawArticle> read(XmlDocument file, XmlElement item, CopyReader copyReader) {
        ItemClaims claims = new ItemClaims();
        file.claimBytes(item, claims.found());
        add(item, claims, copyReader);
        claims.completeDates();
        return claims.article(FORMAT, ItemText.of(item), copyReader);
    }

    /** Adds what the document claims. */
    static void add(XmlElement document, ItemClaims claims, CopyReader copyReader) {
        Nitf nitf = new Nitf(document, claims, copyReader);
        nitf.addBody();
        nitf.addHead();
        nitf.addStandfirst();
    }

    private void addBody() {
        Optional<XmlElement> head = document.at("body", "body.head");
        head.ifPresent(body -> {
            claims.add(Field.HEADLINE, body.at("hedline", "hl1"));
            NitfByline.add(body, claims);
            claims.add(Field.PUBLISHER, body.at("distributor"));
            body.at("dateline").ifPresent(this::addDateline);
            claims.add(Field.COPYRIGHT, body.at("rights"));
            claims.add(Field.NOTICE, body.at("note"));
        });
    }

    private void addStandfirst() {
        Optional<XmlElement> head = document.at("body", "body.head");
        head.ifPresent(body -> {
            claims.addSubheading(body.all("hedline", "hl2")
                    .filter(line -> !line.attribute("class").contains("headline")) // that of another edition
                    .findFirst());
            body.at("abstract").ifPresent(text -> claims.add(Field.STANDFIRST, ItemText.paragraphs(text), text.path()));
        });
    }

    /** A dateline names its place in an element, or is one line as printed. */
    private void addDateline(XmlElement dateline) {
        Optional<XmlElement> place = dateline.at("location", "city").or(() -> dateline.at("location"));
        if (place.isPresent()) {
            claims.add(Field.DATELINE_PLACE, place);
        } else {
            claims.addDateline(Optional.of(dateline), copyReader);
        }
        claims.addAttribute(Field.PUBLISHED, dateline.at("story.date"), "norm");
    }

    private void addHead() {
        Optional<XmlElement> head = document.at("head");
        head.ifPresent(info -> {
            if (!claims.has(Field.HEADLINE)) {
                claims.add(Field.HEADLINE, info.at("title"));
            }
            info.at("docdata").ifPresent(this::addData);
            Optional<XmlElement> print = info.at("pubdata");
            print.ifPresent(data -> addDay(data, "date.publication"));
            claims.addAttribute(Field.PUBLISHER, print, "name");
            claims.addAttribute(Field.SECTION, print, "position.section");
            claims.addAttribute(Field.URL, print, "ex-ref");
            if (!claims.has(Field.PUBLISHER)) {
                claims.addAttribute(Field.PUBLISHER, info.at("docdata", "doc.copyright"), "holder");
            }
            Stream.concat(info.all("tobject", "tobject.subject"), info.all("tobject", "tobject.property"))
                    .flatMap(subject -> Stream.of(
                                    "tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type")
                            .filter(name -> !subject.attribute(name).isEmpty())
                            .limit(1)
                            .map(name -> Map.entry(subject, name)))
                    .forEach(entry ->
                            claims.addAttribute(Field.KEYWORDS, Optional.of(entry.getKey()), entry.getValue()));
        });
        claims.add(Field.LANGUAGE, document.attribute("xml:lang"), document.path() + "/@xml:lang");
    }

    private void addData(XmlElement data) {
        claims.addAttribute(Field.IDENTIFIER, data.at("doc-id"), "id-string");
        claims.addAttribute(Field.PUBLISHER, data.at("doc-id"), "regsrc");
        claims.addAttribute(Field.URGENCY, data.at("urgency"), "ed-urg");
        claims.addAttribute(Field.PUBLISHED, data.at("date.issue"), "norm");
        claims.addAttribute(Field.PUBLISHED, data.at("date.release"), "norm");
        claims.addAttribute(Field.NOTICE, data.at("ed-msg"), "info");
        claims.addAttribute(Field.VERSION, data.at("du-key"), "version");
        claims.addAttribute(Field.COPYRIGHT, data.at("doc.copyright"), "holder");
        data.all("key-list", "keyword").forEach(word -> claims.addAttribute(Field.KEYWORDS, Optional.of(word), "key"));
        addClassifiers(data);
        data.at("correction")
                .ifPresent(word -> claims.add(Field.NOTICE, "Correction: " + word.attribute("info"), word.path()));
        String status = data.attribute("management-status");
        claims.addStatus(status, data.path() + "/@management-status");
        if (status.equals("embargoed") || status.equals("withheld")) {
            claims.addAttribute(Field.EMBARGO, data.at("date.release"), "norm");
        }
    }

    /** What the document is about; paths within a taxonomy and kinds of documents are left out. */
    private void addClassifiers(XmlElement data) {
        data.all("identified-content", "classifier")
                .filter(word -> !word.attribute("type").matches("taxonomic.*|types_of_.*"))
                .forEach(word -> claims.add(
                        Field.KEYWORDS, word.text().isBlank() ? word.attribute("value") : word.text(), word.path()));
    }

    /** A day of printing that a program has written with a time is a day all the same. */
    private void addDay(XmlElement element, String attribute) {
        String day = MIDNIGHT.matcher(element.attribute(attribute)).replaceFirst("");
        claims.add(Field.PUBLISHED, day, element.path() + "/@" + attribute);
    }
}
