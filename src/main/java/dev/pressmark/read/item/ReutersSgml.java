package dev.pressmark.read.item;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.character.CleanText;
import dev.pressmark.read.text.Copy;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** What a story in the SGML of the Reuters-21578 collection claims. */
public final class ReutersSgml {

    private static final String FORMAT = "reuters_sgml";
    private static final List<String> SUBJECTS =
            List.of("topics", "places", "people", "orgs", "exchanges", "companies");

    private ReutersSgml() {}

    /** A reader of that collection's files. */
    public static FormatReader reader(CopyReader copyReader) {
        return new XmlItemReader("REUTERS", XmlElement::withSiblings, (file, story) -> read(story, copyReader));
    }

    private static Verdict<RawArticle> read(XmlElement story, CopyReader copyReader) {
        ItemClaims claims = new ItemClaims(Basis.RECORD_FIELD);
        claims.add(Field.IDENTIFIER, story.attribute("newid"), "/REUTERS/@NEWID");
        claims.add(Field.PUBLISHED, story.at("date"));
        SUBJECTS.forEach(subject -> claims.addAll(Field.KEYWORDS, story.all(subject, "d")));
        story.at("text", "title")
                .ifPresent(
                        title -> // has signs of companies in brackets, "<CH>", which are no markup
                        claims.found().addText(Field.HEADLINE, title.text(), Basis.RECORD_FIELD, title.path()));
        claims.add(Field.BYLINE, story.at("text", "author"));
        if (story.at("text", "body").isPresent() || story.at("text", "title").isPresent()) {
            String text =
                    part(story, "dateline").strip() + " " + part(story, "body").strip();
            return claims.article(FORMAT, text.strip(), copyReader);
        }
        Copy copy = copyReader.read(CleanText.of(part(story)));
        List<Claim> all = new ArrayList<>(claims.found().all());
        all.addAll(copy.claims());
        return copy.body().isBlank()
                ? claims.article(FORMAT, "", copyReader)
                : Verdict.accepted(new RawArticle(FORMAT, all, copy.body()));
    }

    private static String part(XmlElement story, String... names) {
        XmlElement text = story.at("text").orElse(story);
        return names.length == 0
                ? text.text()
                : text.at(names).map(XmlElement::text).orElse("");
    }
}
