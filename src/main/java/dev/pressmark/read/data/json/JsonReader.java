package dev.pressmark.read.data.json;

import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.data.DataArticle;
import dev.pressmark.read.data.FieldNames;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads articles that are objects of JSON: one, several, a list of them, or one a line. */
public final class JsonReader implements FormatReader {

    private static final String FORMAT = "json";
    /** JSON begins with a bracket, but not everything in brackets is JSON. */
    private static final Pattern BEGINS =
            Pattern.compile("^\\s*+(?:\\[[\\s\\[]*+(?:\\]|\"|$|\\{\\s*(?:\"|\\}|$))|\\{\\s*(?:\"|\\}|$))");

    private static final Pattern OBJECT_ON_A_LINE = Pattern.compile("(?m)^[ \\t]*\\{[ \\t]*\"");
    private static final Pattern FIRST_LINE = Pattern.compile("^\\s*+(\\S.*)");
    private static final Pattern OBJECT_AND_ANOTHER =
            Pattern.compile("^\\s*+\\{.*(?:[^\\[{:,\\s]|\\},)[ \\t]*\\R\\s*+\\{[ \\t]*\"");
    private static final String[] LINES = {".jsonl", ".ndjson", ".jl", ".jsonlines"};

    private final CopyReader copyReader;

    public JsonReader(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    @Override
    public boolean recognises(FileHead head) {
        String text = head.text().stripLeading();
        return BEGINS.matcher(text).find()
                || (head.isNamed(".json") && (text.startsWith("{") || text.startsWith("[")))
                || ((head.isNamed(".json") || head.isNamed(LINES))
                        && OBJECT_ON_A_LINE.matcher(text).find());
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        FieldNames names = FieldNames.of(source.head().layout());
        JsonRecord record = new JsonRecord(new DataArticle(FORMAT, names, copyReader));
        return hasObjectOnEachLine(source.head()) ? new JsonLines(source, record) : new JsonValues(source, record);
    }

    /** A line that holds more than the bracket is a whole record if the next one begins another, or the name says so. */
    private static boolean hasObjectOnEachLine(FileHead head) {
        String text = head.text();
        boolean open = FIRST_LINE
                .matcher(text)
                .results()
                .allMatch(line -> line.group(1).strip().matches("[\\[{]"));
        return !open
                && (OBJECT_AND_ANOTHER.matcher(text).find()
                        || (head.isNamed(LINES) && !text.stripLeading().startsWith("[")));
    }
}
