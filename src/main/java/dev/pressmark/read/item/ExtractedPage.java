package dev.pressmark.read.item;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.record.KeywordList;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.xml.XmlDocument;
import dev.pressmark.read.xml.XmlElement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page claims in the XML of an extractor of web text: its data are attributes of the document, the main part is
 * the text.
 */
public final class ExtractedPage {

    private static final String FORMAT = "extracted_page";
    /** Others call their documents so, too, but do not say of which site they are. */
    private static final String ROOT = "doc(?=\\s[^<>]{0,4000}\\s(?:sitename|hostname|fingerprint)\\s{0,9}=)";

    private final XmlElement document;
    private final ItemClaims claims = new ItemClaims(Basis.RECORD_FIELD);

    private ExtractedPage(XmlElement document) {
        this.document = document;
    }

    /** A reader of such documents. */
    public static FormatReader reader(CopyReader copyReader) {
        return new XmlItemReader(ROOT, List::of, (file, item) -> new ExtractedPage(item).read(file, copyReader));
    }

    private Verdict<RawArticle> read(XmlDocument file, CopyReader copyReader) {
        file.claimBytes(document, claims.found());
        addFirst(Field.HEADLINE, "title");
        addFirst(Field.STANDFIRST, "excerpt", "description");
        addFirst(Field.BYLINE, "author");
        addFirst(Field.PUBLISHER, "sitename", "hostname");
        addFirst(Field.PUBLISHED, "date");
        addFirst(Field.URL, "source", "url");
        addFirst(Field.LANGUAGE, "language");
        addEach(Field.SECTION, "categories");
        addEach(Field.KEYWORDS, "tags");
        String text = document.children("main").map(ItemText::paragraphs).collect(Collectors.joining("\n\n"));
        return claims.article(FORMAT, text, copyReader);
    }

    private void addFirst(Field<?> field, String... attributes) {
        Stream.of(attributes)
                .filter(attribute -> !document.attribute(attribute).isBlank())
                .findFirst()
                .ifPresent(attribute -> claims.add(field, document.attribute(attribute), where(attribute)));
    }

    private void addEach(Field<?> field, String attribute) {
        KeywordList.in(document.attribute(attribute)).forEach(value -> claims.add(field, value, where(attribute)));
    }

    private String where(String attribute) {
        return document.path() + "/@" + attribute;
    }
}
