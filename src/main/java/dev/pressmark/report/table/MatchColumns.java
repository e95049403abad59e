package dev.pressmark.report.table;

import static dev.pressmark.report.table.Column.bool;
import static dev.pressmark.report.table.Column.integer;
import static dev.pressmark.report.table.Column.number;
import static dev.pressmark.report.table.Column.partialDate;
import static dev.pressmark.report.table.Column.text;

import java.util.List;

/** The columns of the reports that say which articles belong together. */
final class MatchColumns {

    static final String STORY_ID = "s[0-9a-f]{24}";
    static final String KIND =
            "exact: the same body but for case, spacing, punctuation and accents; near: most of it is"
                    + " the same; excerpt: one of the two is cut from the other.";

    private static final String ARTICLE_ID = "a[0-9a-f]{24}";

    static final List<Column> DUPLICATES = List.of(
            text("article_id", "The article.").required().matching(ARTICLE_ID).means("schema:identifier"),
            text("duplicate_of", "The earliest of the articles that it is measured to repeat.")
                    .required()
                    .matching(ARTICLE_ID),
            text("kind", KIND).required().oneOf("exact", "near", "excerpt"),
            number("similarity", "Shingles they have in common, as a share of all that they have, 0 to 1.")
                    .required()
                    .atMost(1),
            number("containment", "The same as a share of those of the shorter of the two, 0 to 1.")
                    .required()
                    .atMost(1),
            integer(
                            "days_apart",
                            "Days from the other's publication to its own, by the calendar of each: -1 when both came out"
                                    + " within hours and a day begins in between; missing when one is not known.")
                    .atLeast(-1),
            bool("same_publisher", "Whether both have the same publisher; missing when one is not known."),
            integer("shared_words", "Words of the article in runs of five or more that the other has too.")
                    .required(),
            text("publisher", "Publisher of the article.").means("schema:publisher"),
            text("original_publisher", "Publisher of the other."));

    static final List<Column> STORIES = List.of(
            text("story_id", "Identifier derived from that of the story's first article.")
                    .required()
                    .matching(STORY_ID),
            text("headline", "Headline of the earliest article that has one, dated ones first.")
                    .means("schema:headline"),
            partialDate("first_published", "First day on which an article of it says it was published."),
            partialDate("last_published", "Last day on which one says so."),
            integer("articles", "Articles that report it, duplicates included.")
                    .required()
                    .atLeast(2),
            text("publishers", "Their publishers, joined by \"; \"."),
            text("languages", "Their languages, BCP 47, joined by \"; \"."),
            text("countries", "Countries of their datelines, ISO 3166-1 alpha-2, joined by \"; \"."),
            text("top_terms", "What they are about: their weightiest terms, joined by \"; \"."),
            text(
                    "publishers_first_published",
                    "First day on which each of the publishers, in their order, says it published; joined by \"; \", empty"
                            + " where none is said."));

    private MatchColumns() {}
}
