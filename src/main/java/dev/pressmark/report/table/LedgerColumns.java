package dev.pressmark.report.table;

import static dev.pressmark.report.table.Column.datetime;
import static dev.pressmark.report.table.Column.integer;
import static dev.pressmark.report.table.Column.text;

import java.util.List;

/** The columns of the reports on files, rejections and runs. */
final class LedgerColumns {

    private static final String SHA256 = "[0-9a-f]{64}";

    static final List<Column> REJECTED = List.of(
            text("source_file", "The file, relative to its input folder; what was in a container as archive.zip!/path.")
                    .required()
                    .means("dcterms:source"),
            integer("record", "Number of the record in it, from 1; missing when the file as a whole was rejected.")
                    .atLeast(1),
            text("code", "Stable code of the reason.").required(),
            text("message", "The reason in words, and what to do.").required(),
            text("sha256", "SHA-256 of the bytes, when they could be read.").matching(SHA256),
            text("input", "The input folder, relative to the job file.").required());

    static final List<Column> FILES = List.of(
            text("source_file", "The file, relative to its input folder.")
                    .required()
                    .means("dcterms:source"),
            integer("bytes", "Size when last found.").required().means("dcterms:extent"),
            datetime("modified", "When its content last changed, as the file system says.")
                    .required()
                    .means("dcterms:modified"),
            text("sha256", "SHA-256 of the content as last read.").matching(SHA256),
            text(
                            "state",
                            "What became of it: waiting for a later run; gone when it is no longer there, its articles kept.")
                    .required()
                    .oneOf("archived", "rejected", "waiting", "gone"),
            integer("records", "Records read from it.").required(),
            integer("run", "Number of the run that last archived or rejected it.")
                    .atLeast(1),
            text("input", "The input folder, relative to the job file.").required());

    static final List<Column> RUNS = List.of(
            integer("run", "Number of the run; one that was resumed keeps its number.")
                    .required()
                    .atLeast(1),
            datetime("started", "When the execution that finished it was started."),
            datetime("ended", "When all but the publication of its reports was done."),
            integer("found", "Files found: archived + rejected + unchanged + waiting.")
                    .required(),
            integer("archived", "Files it archived.").required(),
            integer("rejected", "Files it rejected.").required(),
            integer("unchanged", "Files as an earlier run had left them.").required(),
            integer("waiting", "Files left for a later run.").required(),
            integer("records", "Records read from the files archived and rejected: articles + rejections.")
                    .required(),
            integer("articles", "Articles made from those records.").required(),
            integer("rejections", "Records among them that were rejected.").required(),
            integer("superseded", "Earlier versions of articles that gave way to later ones.")
                    .required(),
            integer("duplicates", "Articles of this run that were found to be duplicates.")
                    .required(),
            integer("revised", "Earlier articles that were resolved anew, or whose item has a later version now.")
                    .required(),
            integer("gone", "Files that were no longer found.").required());

    static final List<Column> REMOVED = List.of(
            text("report", "The report that no longer has it.")
                    .required()
                    .oneOf("articles", "duplicates", "stories", "rejected", "files"),
            text("article_id", "Which article."),
            text("source_file", "The file it was in."),
            text("input", "The input folder of that file."),
            integer("record", "Number of the record in the file, from 1.").atLeast(1),
            text("story_id", "Which story."));

    private LedgerColumns() {}
}
