package dev.pressmark.archive.report;

import dev.pressmark.archive.row.MemberPath;
import java.util.List;

/** Where the rows of each report are in the database, and which expression each of its columns is. */
final class ReportSources {

    /**
     * Outer joins, so that the database walks the index of files by path and looks up each file's articles by member and
     * record: their order is that of the report, and nothing has to be sorted.
     */
    private static final String FILE_BY_FILE = """
            source_file f
            LEFT JOIN article a USE INDEX (article_report)
                ON a.source_file_id = f.source_file_id AND a.superseded_run IS NULL""";

    private static final String ORDER_OF_FILES = "f.path, f.input";
    private static final String OF_AN_ARTICLE = "a.article_key IS NOT NULL";
    private static final String CURRENT = "article a JOIN source_file f ON f.source_file_id = a.source_file_id";
    private static final String NOT_SUPERSEDED = " WHERE a.superseded_run IS NULL";

    static final ReportView ARTICLES = new ReportView(
                    "articles", "The rows of articles.csv: the current version of each article")
            .columns(
                    "a",
                    "article_id",
                    "headline",
                    "standfirst",
                    "byline",
                    "publisher",
                    "agency",
                    "published",
                    "published_precision",
                    "published_basis",
                    "published_confidence",
                    "modified",
                    "dateline_place",
                    "dateline_country",
                    "language",
                    "section",
                    "keywords",
                    "url",
                    "word_count",
                    "access",
                    "duplicate_of",
                    "duplicate_kind",
                    "similarity",
                    "story_id",
                    "format")
            .column("source_file", MemberPath.of("a"))
            .columns("a", "record", "sha256")
            .columns("f", "input")
            .columns("a", "pub_status", "replaced_by", "revised_run")
            .columns("f", "path")
            .seen(CURRENT + NOT_SUPERSEDED)
            .walked(FILE_BY_FILE, ORDER_OF_FILES)
            .where(OF_AN_ARTICLE);

    static final ReportView BODIES = new ReportView(
                    "bodies", "The rows of bodies.csv: the text of each article in its current version")
            .columns("a", "article_id")
            .column("body", "b.text")
            .columns("a", "published", "published_precision")
            .columns("f", "path")
            .seen(CURRENT + " JOIN body b ON b.article_key = a.article_key" + NOT_SUPERSEDED)
            .walked(FILE_BY_FILE + " LEFT JOIN body b ON b.article_key = a.article_key", ORDER_OF_FILES)
            .where(OF_AN_ARTICLE);

    static final ReportView EVIDENCE = new ReportView(
                    "evidence", "The rows of evidence.csv: every claim about the current version of each article")
            .columns("a", "article_id")
            .columns("c", "field")
            .column("value", "c.resolved_value")
            .column("chosen", "c.confidence IS NOT NULL")
            .columns("c", "basis", "raw")
            .column("where", "NULLIF(c.location, '')")
            .columns("c", "confidence", "article_key", "position")
            .columns("a", "published", "published_precision")
            .columns("f", "path")
            .seen(CURRENT + " JOIN claim c ON c.article_key = a.article_key" + NOT_SUPERSEDED)
            .walked(FILE_BY_FILE + " JOIN claim c ON c.article_key = a.article_key", ORDER_OF_FILES)
            .where(OF_AN_ARTICLE);

    static final ReportView DUPLICATES = new ReportView("duplicates", "The rows of duplicates.csv")
            .columns(
                    "d",
                    "article_id",
                    "duplicate_of",
                    "kind",
                    "similarity",
                    "containment",
                    "days_apart",
                    "same_publisher",
                    "shared_words",
                    "publisher",
                    "original_publisher")
            .seen("duplicate d")
            .walked("duplicate d", "d.article_id");

    static final ReportView STORIES = new ReportView("stories", "The rows of stories.csv")
            .columns(
                    "s",
                    "story_id",
                    "headline",
                    "first_published",
                    "last_published",
                    "articles",
                    "publishers",
                    "languages",
                    "countries",
                    "top_terms",
                    "publishers_first_published")
            .seen("story s")
            .walked("story s", "s.first_published NULLS LAST, s.story_id");

    static final ReportView REJECTED = new ReportView("rejected", "The rows of rejected.csv")
            .column("source_file", MemberPath.of("r"))
            .column("record", "NULLIF(r.record, 0)")
            .columns("r", "code", "message", "sha256")
            .columns("f", "input")
            .seen("rejection r JOIN source_file f ON f.source_file_id = r.source_file_id")
            .ordered("source_file, input, record");

    static final ReportView FILES = new ReportView("files", "The rows of files.csv")
            .column("source_file", "f.path")
            .columns("f", "bytes", "modified", "sha256")
            .column("state", "CASE WHEN f.gone THEN 'gone' WHEN f.state = 'settled' THEN f.outcome ELSE f.state END")
            .columns("f", "records", "run", "input")
            .seen("source_file f")
            .walked("source_file f", ORDER_OF_FILES);

    static final ReportView RUNS = new ReportView("runs", "The rows of runs.csv: the runs that are over")
            .columns(
                    "r",
                    "run",
                    "started",
                    "ended",
                    "found",
                    "archived",
                    "rejected",
                    "unchanged",
                    "waiting",
                    "records",
                    "articles",
                    "rejections",
                    "superseded",
                    "duplicates",
                    "revised",
                    "gone")
            .seen("run r WHERE r.archived IS NOT NULL")
            .ordered("run");

    static final ReportView REPRINTS = new ReportView("reprints", "The rows of reprints.csv: who repeats whom")
            .columns("d", "publisher", "original_publisher")
            .column("articles", "COUNT(*)")
            .column("exact", "COUNT(CASE WHEN d.kind = 'exact' THEN 1 END)")
            .seen("duplicate d GROUP BY d.publisher, d.original_publisher")
            .ordered("publisher NULLS LAST, original_publisher NULLS LAST");

    private ReportSources() {}

    static List<ReportView> all() {
        return List.of(ARTICLES, BODIES, EVIDENCE, DUPLICATES, STORIES, REJECTED, FILES, RUNS, REPRINTS);
    }
}
