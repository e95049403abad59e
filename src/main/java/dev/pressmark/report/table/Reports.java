package dev.pressmark.report.table;

import java.util.List;

/** The reports there are. */
public final class Reports {

    public static final Report ARTICLES = new Report(
            "articles",
            "Every article of the archive, in its current version.",
            Keys.primary("article_id")
                    .refer("duplicate_of", "articles", "article_id")
                    .refer("story_id", "stories", "story_id")
                    .refer("replaced_by", "articles", "article_id"),
            List.of("source_file"),
            ArticleColumns.ARTICLES);

    public static final Report BODIES = new Report(
            "bodies",
            "The text of every article.",
            Keys.primary("article_id").refer("article_id", "articles", "article_id"),
            List.of("source_file"),
            ArticleColumns.BODIES);

    public static final Report EVIDENCE = new Report(
            "evidence",
            "Every claim about every article, chosen or not, in the order of articles.csv and then as they were found:"
                    + " each value of an article rests on the claim that is chosen for its field.",
            Keys.NONE.refer("article_id", "articles", "article_id"),
            List.of(),
            ArticleColumns.EVIDENCE);

    public static final Report DUPLICATES = new Report(
            "duplicates",
            "Every article that repeats another one, and how much of the two is the same.",
            Keys.primary("article_id")
                    .refer("article_id", "articles", "article_id")
                    .refer("duplicate_of", "articles", "article_id"),
            List.of("article_id"),
            MatchColumns.DUPLICATES);

    public static final Report STORIES = new Report(
            "stories",
            "Every event that several articles report; articles.csv has the story_id of each article.",
            Keys.primary("story_id"),
            List.of("first_published", "story_id"),
            MatchColumns.STORIES);

    public static final Report REJECTED = new Report(
            "rejected",
            "Every file and record that could not become an article, and why.",
            Keys.unique("source_file", "input", "record"),
            List.of("source_file"),
            LedgerColumns.REJECTED);

    public static final Report FILES = new Report(
            "files",
            "Every file ever found in an input folder, and what became of it.",
            Keys.primary("source_file", "input"),
            List.of("source_file", "input"),
            LedgerColumns.FILES);

    public static final Report RUNS = new Report(
            "runs",
            "Every run up to the one that published this, with its control totals.",
            Keys.primary("run"),
            List.of("run"),
            LedgerColumns.RUNS);

    public static final Report REPRINTS = new Report(
            "reprints",
            "Who repeats whom: the duplicates by their publisher and by that of the original.",
            Keys.unique("publisher", "original_publisher"),
            List.of("publisher", "original_publisher"),
            AggregateColumns.REPRINTS);

    public static final Report DAYS = new Report(
            "days",
            "How much was published on each day, by publisher and language. The articles add up to those of articles.csv.",
            Keys.unique("day", "publisher", "language").refer("publisher", "publishers", "publisher"),
            List.of("day", "publisher", "language"),
            AggregateColumns.DAYS);

    public static final Report PUBLISHERS = new Report(
            "publishers",
            "What the archive has of each publisher.",
            Keys.unique("publisher"),
            List.of("publisher"),
            AggregateColumns.PUBLISHERS);

    public static final Report SECTIONS = new Report(
            "sections",
            "What the archive has of each publisher's sections.",
            Keys.unique("publisher", "section").refer("publisher", "publishers", "publisher"),
            List.of("publisher", "section"),
            AggregateColumns.SECTIONS);

    public static final Report COVERAGE = new Report(
            "coverage",
            "Where the archive has holes: each day of each publisher that the archive has something of in at least half of"
                    + " the weeks between its first and its last day.",
            Keys.primary("publisher", "day").refer("publisher", "publishers", "publisher"),
            List.of("publisher", "day"),
            AggregateColumns.COVERAGE);

    public static final Report DICTIONARY = new Report(
            "dictionary",
            "What every column of every report means.",
            Keys.primary("report", "column"),
            List.of(),
            AggregateColumns.DICTIONARY);

    /** Only in the increments of runs. */
    public static final Report REMOVED = new Report(
            "removed",
            "What was in the reports before the run and is no longer.",
            Keys.NONE,
            List.of(),
            LedgerColumns.REMOVED);

    private Reports() {}

    /** The slim copy of {@link #ARTICLES} with some of its columns, in the order given. */
    public static Report slim(List<String> columns) {
        List<Column> chosen = columns.stream()
                .map(name -> ARTICLES.columns().get(ARTICLES.position(name)))
                .toList();
        return new Report(
                "articles_slim",
                "The rows of articles.csv with the columns that the job chose.",
                columns.contains("article_id") ? Keys.primary("article_id") : Keys.NONE,
                List.of(),
                chosen);
    }

    /** Every report there is, in the order in which a data package lists them. */
    public static List<Report> all() {
        return List.of(
                ARTICLES,
                BODIES,
                EVIDENCE,
                DUPLICATES,
                STORIES,
                REJECTED,
                FILES,
                RUNS,
                DAYS,
                PUBLISHERS,
                SECTIONS,
                COVERAGE,
                REPRINTS,
                DICTIONARY);
    }
}
