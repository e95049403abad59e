package dev.pressmark.report;

import static dev.pressmark.report.Column.bool;
import static dev.pressmark.report.Column.datetime;
import static dev.pressmark.report.Column.integer;
import static dev.pressmark.report.Column.number;
import static dev.pressmark.report.Column.partialDate;
import static dev.pressmark.report.Column.text;

import java.util.List;

/** A report: what its table is called, what its columns mean, what identifies a row, in which order rows stand. */
public final class Report {

    public static final Report ARTICLES = new Report(
            "articles",
            "Every article of the archive, in its current version.",
            List.of("article_id"),
            List.of("source_file"),
            List.of(
                    text(
                            "article_id",
                            "Identifier derived from input, path, record and content: the same in every rebuild."),
                    text("headline", "Headline as printed."),
                    text("standfirst", "Standfirst as printed: the introduction set apart from the text."),
                    text("byline", "Persons who wrote it, joined by \"; \"."),
                    text("publisher", "Who published it, by the name in the authority table where it is listed there."),
                    text("agency", "The agency whose wire copy it is."),
                    partialDate(
                            "published",
                            "When it was published: ISO 8601 at the precision known, with the offset when known; EDTF for"
                                    + " what ISO cannot say (2020-12-30/2020-12-31, XXXX-02-26)."),
                    text("published_precision", "second, minute, day, month, year or interval."),
                    text("published_basis", "What the date rests on, such as dateline."),
                    text("published_confidence", "high, medium or low."),
                    partialDate("modified", "When it was last changed, as it says itself; written like published."),
                    text("dateline_place", "Place named in the dateline, as printed."),
                    text("dateline_country", "Its country, ISO 3166-1 alpha-2."),
                    text("language", "Language of the body, BCP 47."),
                    text("section", "Section it appeared in."),
                    text("keywords", "Keywords, joined by \"; \"."),
                    text("url", "Its address."),
                    integer("word_count", "Words in the body."),
                    text("access", "truncated or paywalled when the copy is not whole."),
                    text("duplicate_of", "article_id of the article this one is a duplicate of."),
                    text(
                            "duplicate_kind",
                            "exact: the same body but for case, spacing, punctuation and accents; near: most of its"
                                    + " shingles; excerpt: one of the two is cut from the other."),
                    number("similarity", "Measured similarity to that article (Jaccard's index of shingles), 0 to 1."),
                    text("story_id", "The story it belongs to; missing when no other article reports the event."),
                    text("format", "Format it was read in, such as text."),
                    text("source_file", "File it was read from, relative to its input folder."),
                    integer("record", "Number of the record in that file, from 1."),
                    text("sha256", "SHA-256 of the record's bytes.")));

    public static final Report BODIES = new Report(
            "bodies",
            "The text of every article.",
            List.of("article_id"),
            List.of("source_file"),
            List.of(
                    text("article_id", "The article."),
                    text("body", "Its text; paragraphs are separated by an empty line.")));

    public static final Report EVIDENCE = new Report(
            "evidence",
            "Every claim about every article, chosen or not, in the order of articles.csv and then as they were found:"
                    + " each value of an article rests on the claim that is chosen for its field.",
            List.of(),
            List.of(),
            List.of(
                    text("article_id", "The article."),
                    text("field", "The field the claim is about: a column of articles.csv, or a field kept as claims."),
                    text(
                            "value",
                            "The value of that field, which rests on this claim; missing for a claim that was not chosen,"
                                    + " or by which the field has no value."),
                    bool("chosen", "Whether the field's value rests on this claim."),
                    text("basis", "What the claim rests on, such as dateline; correction when a person makes it."),
                    text("raw", "The words as found; empty in a correction that leaves the field without a value."),
                    text("where", "The line or path in the record, or the place in the file of corrections."),
                    text("confidence", "high, medium or low when the claim is chosen.")));

    public static final Report DUPLICATES = new Report(
            "duplicates",
            "Every article that repeats another one, and how much of the two is the same.",
            List.of("article_id"),
            List.of("article_id"),
            List.of(
                    text("article_id", "The article."),
                    text("duplicate_of", "The article it repeats, the earliest that it is measured to repeat."),
                    text("kind", "exact, near or excerpt."),
                    number("similarity", "Shingles they have in common, as a share of all that they have, 0 to 1."),
                    number("containment", "The same as a share of those of the shorter of the two, 0 to 1."),
                    integer("days_apart", "Days from the publication of the other to its own; missing when unknown."),
                    bool("same_publisher", "Whether both have the same publisher; missing when unknown."),
                    integer("shared_words", "Words of the article in runs of five or more that the other has too.")));

    public static final Report STORIES = new Report(
            "stories",
            "Every event that several articles report; their story_id in articles.csv.",
            List.of("story_id"),
            List.of("first_published", "story_id"),
            List.of(
                    text("story_id", "Identifier derived from that of the story's first article."),
                    text("headline", "Headline of the earliest article that has one, dated ones first."),
                    partialDate("first_published", "First day on which an article of it says it was published."),
                    partialDate("last_published", "Last day on which one says so."),
                    integer("articles", "Articles that report it, duplicates included."),
                    text("publishers", "Their publishers, joined by \"; \"."),
                    text("languages", "Their languages, BCP 47, joined by \"; \"."),
                    text("countries", "Countries of their datelines, ISO 3166-1 alpha-2, joined by \"; \"."),
                    text("top_terms", "What they are about: the weightiest terms, joined by \"; \".")));

    public static final Report REJECTED = new Report(
            "rejected",
            "Every file and record that could not become an article, and why.",
            List.of(),
            List.of("source_file"),
            List.of(
                    text("source_file", "The file, relative to its input folder."),
                    integer(
                            "record",
                            "Number of the record in it, from 1; missing when the file as a whole was rejected."),
                    text("code", "Stable code of the reason."),
                    text("message", "The reason in words, and what to do."),
                    text("sha256", "SHA-256 of the bytes, when they could be read.")));

    public static final Report FILES = new Report(
            "files",
            "Every file ever found in an input folder, and what became of it.",
            List.of("source_file", "input"),
            List.of("source_file", "input"),
            List.of(
                    text("source_file", "The file, relative to its input folder."),
                    integer("bytes", "Size when last found."),
                    datetime("modified", "When its content last changed, as the file system says."),
                    text("sha256", "SHA-256 of the content as last read."),
                    text(
                            "state",
                            "archived, rejected, waiting for a later run, or gone: no longer there, its articles kept."),
                    integer("records", "Records read from it."),
                    integer("run", "Number of the run that last archived or rejected it."),
                    text("input", "The input folder, relative to the job file.")));

    private final String tableName;
    private final String description;
    private final List<String> primaryKey;
    private final List<String> order;
    private final List<Column> columns;

    private Report(
            String tableName, String description, List<String> primaryKey, List<String> order, List<Column> columns) {
        this.tableName = tableName;
        this.description = description;
        this.primaryKey = primaryKey;
        this.order = order;
        this.columns = columns;
    }

    /** {@code articles}: the name of its table and, with {@code .csv}, of its file. */
    public String tableName() {
        return tableName;
    }

    public String fileName() {
        return tableName + ".csv";
    }

    String description() {
        return description;
    }

    /** Columns that identify a row; empty when a row may lack one of them. */
    List<String> primaryKey() {
        return primaryKey;
    }

    /**
     * Columns the rows are sorted by, then by input and record; empty when they follow another report's order.
     */
    List<String> order() {
        return order;
    }

    List<Column> columns() {
        return columns;
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
