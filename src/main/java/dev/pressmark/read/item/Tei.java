package dev.pressmark.read.item;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.xml.XmlDocument;
import dev.pressmark.read.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document of TEI claims, as extractors of web text write it: the header states the page, the text is the article. */
public final class Tei {

    private static final String FORMAT = "tei";

    private final XmlElement document;
    private final ItemClaims claims = new ItemClaims(Basis.RECORD_FIELD);

    private Tei(XmlElement document) {
        this.document = document;
    }

    /** A reader of TEI. */
    public static FormatReader reader(CopyReader copyReader) {
        return new XmlItemReader(
                "TEI|TEI\\.2|teiCorpus", Tei::documents, (file, item) -> new Tei(item).read(file, copyReader));
    }

    private static List<XmlElement> documents(XmlElement root) {
        return root.name().equals("teicorpus")
                ? root.children().stream()
                        .filter(child ->
                                child.name().startsWith("tei") && !child.name().equals("teiheader"))
                        .toList()
                : List.of(root);
    }

    private Verdict<RawArticle> read(XmlDocument file, CopyReader copyReader) {
        file.claimBytes(document, claims.found());
        document.at("teiheader").ifPresent(this::addHeader);
        String text = document.all("text", "body")
                .map(body -> Stream.concat(
                                body.children("div")
                                        .filter(part -> !part.attribute("type").equals("comments")),
                                body.children().stream()
                                        .filter(part -> !part.name().equals("div")))
                        .map(ItemText::paragraphs)
                        .collect(Collectors.joining("\n\n")))
                .collect(Collectors.joining("\n\n"));
        return claims.article(FORMAT, text, copyReader);
    }

    /** What the source states comes before what the file made of it states. */
    private void addHeader(XmlElement header) {
        Stream.concat(header.all("filedesc", "sourcedesc", "biblfull"), header.all("filedesc"))
                .forEach(this::addDescription);
        header.all("profiledesc", "abstract")
                .limit(1)
                .forEach(abstracted -> claims.add(Field.STANDFIRST, Optional.of(abstracted)));
        claims.addAll(Field.KEYWORDS, header.within("term").stream());
        header.within("language").stream()
                .limit(1)
                .forEach(language -> claims.addAttribute(Field.LANGUAGE, Optional.of(language), "ident"));
        claims.add(Field.LANGUAGE, document.attribute("xml:lang"), document.path() + "/@xml:lang");
    }

    private void addDescription(XmlElement description) {
        Optional<XmlElement> title = description.at("titlestmt", "title");
        if (!claims.has(Field.HEADLINE)) {
            claims.add(Field.HEADLINE, title);
        }
        if (!claims.has(Field.BYLINE)) {
            claims.addAll(Field.BYLINE, description.all("titlestmt", "author"));
        }
        description.at("publicationstmt").ifPresent(publication -> {
            claims.add(Field.PUBLISHER, publication.at("publisher"));
            claims.addAttribute(Field.URL, publication.at("ptr"), "target");
            publication
                    .children("date")
                    .filter(date -> description.name().equals("biblfull")) // else the day the file was made
                    .forEach(date -> claims.add(
                            Field.PUBLISHED,
                            date.attribute("when").isEmpty() ? date.text() : date.attribute("when"),
                            date.path()));
        });
    }
}
