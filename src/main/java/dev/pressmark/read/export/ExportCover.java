package dev.pressmark.read.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cover of a delivery: who ordered it, when, by what search, and a list of what is in it. It is about the delivery and
 * not about the document that follows.
 */
final class ExportCover {

    /** {@code Date and Time: = Friday, 12 May 2023}: in whatever language, no document states a value like this. */
    private static final Pattern ORDER = Pattern.compile("\\s*\\p{L}[^:=\\d]{2,40}:\\s+=(?:\\s.*)?");

    private static final Pattern LABELLED = Pattern.compile(
            "\\s*(\\p{L}[\\p{L}/'\u2019-]*(?: [\\p{L}/'\u2019-]+){0,4})" + "(?:\\s?:.*|\\t.*|\\s{2,}.*|)");
    /** {@code Documents (3)}. */
    private static final Pattern NUMBER_OF_DOCUMENTS =
            Pattern.compile("\\s*\\p{L}{5,12}(?:\\(\\p{L}{1,3}\\))?\\s*\\(\\d+\\)\\s*");

    private static final Pattern LISTED = Pattern.compile("\\s*(\\d{1,4})\\.\\s+(\\S.*)");

    private ExportCover() {}

    /** The lines of a document without the cover that may stand over the first; behind the number of its words, none is looked for. */
    static List<String> takenOff(List<String> lines) {
        int end = 0;
        int listed = 0;
        String firstTitle = "";
        for (int i = 0; i < lines.size() && !ExportedDocuments.isNumberOfWords(lines.get(i)); i++) {
            String line = lines.get(i);
            Matcher entry = LISTED.matcher(line);
            if (end == 0) {
                end = line.indexOf(':') > 0 && isLabelled(line) ? i + 1 : 0;
            } else if (entry.matches() && Integer.parseInt(entry.group(1)) == listed + 1) {
                listed++;
                firstTitle = listed == 1 ? entry.group(2).strip() : firstTitle;
                end = i + 1;
            } else if (isLabelled(line)) {
                end = i + 1;
            } else if (!line.isBlank() && line.strip().equals(firstTitle)) {
                // The list is over where the first document has its heading
                return lines.subList(i, lines.size());
            }
        }
        return lines.subList(end, lines.size());
    }

    private static boolean isLabelled(String line) {
        Matcher labelled = LABELLED.matcher(line);
        return ORDER.matcher(line).matches()
                || NUMBER_OF_DOCUMENTS.matcher(line).matches()
                || (labelled.matches() && ExportLabels.isOfCover(labelled.group(1)));
    }
}
