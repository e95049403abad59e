package dev.pressmark.archive.row;

import dev.pressmark.article.SourceRecord;

/** How a member of a container is named: {@code archive.zip!/inner/path}. */
public final class MemberPath {

    private MemberPath() {}

    /**
     * The SQL expression for the path of a record.
     *
     * @param table the alias of the table that has the column {@code member}; that of the files is {@code f}
     */
    public static String of(String table) {
        return "f.path || CASE WHEN " + table + ".member = '' THEN '' ELSE '" + SourceRecord.WITHIN + "' || " + table
                + ".member END";
    }

    /** The end of the part of a path that may name the file, looked for from an index on; -1 when there is none. */
    public static int endOfFile(String path, int from) {
        return path.indexOf(SourceRecord.WITHIN, from);
    }
}
