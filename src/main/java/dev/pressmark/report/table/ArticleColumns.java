package dev.pressmark.report.table;

import static dev.pressmark.report.table.Column.bool;
import static dev.pressmark.report.table.Column.integer;
import static dev.pressmark.report.table.Column.number;
import static dev.pressmark.report.table.Column.partialDate;
import static dev.pressmark.report.table.Column.text;

import dev.pressmark.article.Access;
import java.util.List;

/** The columns of the reports that have a row for each article, or several. */
final class ArticleColumns {

    private static final String ARTICLE_ID = "a[0-9a-f]{24}";
    private static final String SHA256 = "[0-9a-f]{64}";
    private static final String[] CONFIDENCE = {"high", "medium", "low"};

    static final List<Column> ARTICLES = List.of(
            text("article_id", "Identifier derived from input, path, record and content: the same in every rebuild.")
                    .required()
                    .matching(ARTICLE_ID)
                    .means("schema:identifier"),
            text("headline", "Headline as printed.").means("schema:headline"),
            text("standfirst", "Standfirst as printed: the introduction set apart from the text.")
                    .means("schema:alternativeHeadline"),
            text("byline", "Persons who wrote it, joined by \"; \"; where none is named, who signed.")
                    .means("schema:author"),
            text("publisher", "Who published it, by the name in the authority table where it is listed there.")
                    .means("schema:publisher"),
            text("agency", "The agency whose wire copy it is.").means("schema:provider"),
            partialDate(
                            "published",
                            "When it was published: ISO 8601 at the precision known, with the offset when known; EDTF for"
                                    + " what ISO cannot say (2020-12-30/2020-12-31, XXXX-02-26).")
                    .means("schema:datePublished"),
            text("published_precision", "To what unit the date is known.")
                    .oneOf("second", "minute", "day", "month", "year", "interval"),
            text("published_basis", "What the date rests on, such as dateline."),
            text("published_confidence", "How sure the date is.").oneOf(CONFIDENCE),
            partialDate("modified", "When it was last changed, as it says itself; written like published.")
                    .means("schema:dateModified"),
            text("dateline_place", "Place named in the dateline, as printed.").means("rnews:dateline"),
            text("dateline_country", "Its country, ISO 3166-1 alpha-2.").matching("[A-Z]{2}"),
            text("language", "Language of the body, BCP 47.").means("schema:inLanguage"),
            text("section", "Section it appeared in.").means("schema:articleSection"),
            text("keywords", "Keywords, joined by \"; \".").means("schema:keywords"),
            text("url", "Its address.").means("schema:url"),
            integer("word_count", "Words in the body.").required().means("schema:wordCount"),
            text("access", "Set when the copy is not whole.").oneOf(Access.TRUNCATED.code(), Access.PAYWALLED.code()),
            text("duplicate_of", "article_id of the article this one is a duplicate of.")
                    .matching(ARTICLE_ID),
            text("duplicate_kind", MatchColumns.KIND).oneOf("exact", "near", "excerpt"),
            number("similarity", "Measured similarity to that article (Jaccard's index of shingles), 0 to 1.")
                    .atMost(1),
            text("story_id", "The story it belongs to; missing when no other article reports the event.")
                    .matching(MatchColumns.STORY_ID),
            text("format", "Format it was read in, such as text.").required(),
            text(
                            "source_file",
                            "File it was read from, relative to its input folder; what was in a container as archive.zip!/path.")
                    .required()
                    .means("dcterms:source"),
            integer("record", "Number of the record in that file or member, from 1.")
                    .required()
                    .atLeast(1),
            text("sha256", "SHA-256 of the record's bytes.").required().matching(SHA256),
            text("input", "The input folder, relative to the job file.").required(),
            text("pub_status", "Whether its agency lets the news item be published, as the item's latest version says.")
                    .oneOf("usable", "withheld", "canceled")
                    .means("schema:creativeWorkStatus"),
            text("replaced_by", "article_id of the latest version of the same news item, where this is an earlier one.")
                    .matching(ARTICLE_ID));

    static final List<Column> BODIES = List.of(
            text("article_id", "The article.").required().matching(ARTICLE_ID).means("schema:identifier"),
            text("body", "Its text; paragraphs are separated by an empty line.").means("schema:articleBody"));

    static final List<Column> EVIDENCE = List.of(
            text("article_id", "The article.").required().matching(ARTICLE_ID).means("schema:identifier"),
            text("field", "The field the claim is about: a column of articles.csv, or a field kept as claims.")
                    .required(),
            text(
                    "value",
                    "The value of that field, which rests on this claim; missing for a claim that was not chosen,"
                            + " or by which the field has no value."),
            bool("chosen", "Whether the field's value rests on this claim.").required(),
            text("basis", "What the claim rests on, such as dateline; correction when a person makes it.")
                    .required(),
            text("raw", "The words as found; empty in a correction that leaves the field without a value."),
            text("where", "The line or path in the record, or the place in the file of corrections."),
            text("confidence", "How sure the value is, when the claim is chosen.")
                    .oneOf(CONFIDENCE));

    private ArticleColumns() {}
}
