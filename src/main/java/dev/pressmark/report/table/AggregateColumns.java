package dev.pressmark.report.table;

import static dev.pressmark.report.table.Column.date;
import static dev.pressmark.report.table.Column.integer;
import static dev.pressmark.report.table.Column.number;
import static dev.pressmark.report.table.Column.text;

import java.util.List;

/** The columns of the reports that count articles, and of the one that explains all columns. */
final class AggregateColumns {

    private static final Column PUBLISHER = text(
                    "publisher", "Who published the articles; missing for those whose publisher is not known.")
            .means("schema:publisher");

    private static final List<Column> COUNTS = List.of(
            integer("articles", "Articles, duplicates included.").required().atLeast(1),
            integer("originals", "Articles among them that are no duplicates.").required(),
            integer("words", "Words in their bodies.").required());

    private static final List<Column> SPAN = List.of(
            date("first_day", "The earliest day among those dated to the day; missing when there is none."),
            date("last_day", "The latest such day."));

    static final List<Column> DAYS = columns(List.of(
            List.of(
                    date("day", "Day of publication; missing for articles that are not dated to the day.")
                            .means("schema:datePublished"),
                    PUBLISHER,
                    text("language", "Language of the bodies, BCP 47; missing for those whose language is not known.")
                            .means("schema:inLanguage")),
            COUNTS));

    static final List<Column> PUBLISHERS = columns(List.of(
            List.of(PUBLISHER),
            COUNTS,
            List.of(
                    integer("days", "Days on which it published at least one of the articles dated to the day.")
                            .required(),
                    text("languages", "Languages of the bodies, joined by \"; \", the most frequent first.")
                            .means("schema:inLanguage")),
            SPAN));

    static final List<Column> SECTIONS = columns(List.of(
            List.of(
                    PUBLISHER,
                    text("section", "Section they appeared in.").required().means("schema:articleSection")),
            COUNTS,
            SPAN));

    static final List<Column> COVERAGE = List.of(
            text("publisher", "Who published.").required().means("schema:publisher"),
            date("day", "A day between the publisher's first and last, both included.")
                    .required(),
            integer("articles", "Articles of that day in the archive.").required(),
            number(
                    "usual",
                    "What is usual: the median of the same weekday in the four weeks before and the four after"
                            + " in which the archive has anything of the publisher; missing when there are none."),
            text(
                            "coverage",
                            "nothing where something would be usual; less when it is fewer than half of the usual number;"
                                    + " usual otherwise; missing when nothing tells what is usual.")
                    .oneOf("nothing", "less", "usual"));

    static final List<Column> REPRINTS = List.of(
            text("publisher", "Who published the duplicates; missing when that is not known.")
                    .means("schema:publisher"),
            text("original_publisher", "Who published what they are duplicates of; missing when that is not known."),
            integer("articles", "Duplicates.").required().atLeast(1),
            integer("exact", "Those among them whose body is the same but for case, spacing, punctuation and accents.")
                    .required());

    static final List<Column> DICTIONARY = List.of(
            text("report", "Name of the report, as in the data package.").required(),
            text("column", "Name of the column.").required(),
            text("type", "Its type, as Table Schema names it.").required(),
            text("required", "yes when no row lacks it.").required().oneOf("yes", "no"),
            text("values", "The values there are, joined by \"; \", where they can be counted."),
            text("description", "What it means.").required().means("dcterms:description"),
            text("term", "Address of the term of a public vocabulary that means the same."));

    private AggregateColumns() {}

    private static List<Column> columns(List<List<Column>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
