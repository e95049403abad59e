package dev.pressmark.read.export;

import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.character.CleanText;
import dev.pressmark.read.record.RecordArticle;
import dev.pressmark.read.text.CopyReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The documents in the text of an export, in whatever form that was delivered: each states its number of words. */
public final class ExportedDocuments {

    private static final String FORMAT = "press_database";

    private static final Pattern ENDS = Pattern.compile(
            "\\s*(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|Fine del documento|Fim do documento|Einde van (?:het )?document"
                    + "|(?:AN\\s+)?(?:Document|Dokument|Documento) [A-Z]{2,8}[0-9]{5,}[A-Za-z0-9]*)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGINS = Pattern.compile(
            "\\s*(?:(?:[\\p{L}\\d ]{4,12} - )?\\d+ (?:of|von|sur|de|van|di) \\d+ (?:documents?|dokumenten?|documenten|documentos?|documenti|stories)"
                    + "|(?:document|dokument|documento) \\d+ (?:of|von|sur|de|van|di) \\d+)\\s*",
            Pattern.CASE_INSENSITIVE);
    /** What stands in the place of a document that could not be delivered. */
    private static final Pattern NOT_DELIVERED =
            Pattern.compile("\\s*We are sorry but there is an error in this document.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern LENGTH = Pattern.compile(
            "(?im)^[ \\t]{0,40}(?:length|l\\S{1,2}nge|longueur|lengte|longitud|extensi\\S{1,2}n|lunghezza|comprimento|extens\\S{1,2}o):\\s*"
                    + ExportDocument.NUMBER_OF_WORDS);
    private static final Pattern CODES = Pattern.compile("(?m)^WC\\s+" + ExportDocument.NUMBER_OF_WORDS + "\\s*$");

    private static final Pattern CODED_HEADING = Pattern.compile("HD(?:\\s.*)?");
    private static final Pattern CODED_TEXT = Pattern.compile("(?:LP|TD)(?:\\s.*)?");
    private static final int MOST_LINES_OF_HEAD = 40;
    /** Wide, for it parts columns. */
    private static final String TAB = "   ";

    private ExportedDocuments() {}

    /** Whether there is at least one. */
    static boolean areIn(String text) {
        String clean = CleanText.of(text);
        return areLabelledIn(clean)
                || UnlabelledDocument.in(clean.lines().toList()).isPresent();
    }

    /** Whether a line states how many words a document has, as all of them do. */
    static boolean isNumberOfWords(String line) {
        return areLabelledIn(line) || ExportDocument.WORDS.matcher(line.strip()).matches();
    }

    private static boolean areLabelledIn(String text) {
        return LENGTH.matcher(text).find() || CODES.matcher(text).find();
    }

    /** A record of each; none when the text is no export. */
    public static List<RawRecord> records(String text, CopyReader copyReader) {
        List<Part> parts = parts(CleanText.of(text.replace("\t", TAB)));
        if (parts.stream().noneMatch(Part::statesNumberOfWords)) {
            return List.of();
        }
        List<RawRecord> records = new ArrayList<>();
        for (Part part : parts) {
            if (part.isDocument()) {
                List<String> lines = part.document();
                byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
                records.add(RawRecord.of(records.size() + 1, bytes, () -> read(lines, part.numbered(), copyReader)));
            }
        }
        return records;
    }

    private static Verdict<RawArticle> read(List<String> lines, boolean numbered, CopyReader copyReader) {
        Optional<UnlabelledDocument> unlabelled =
                areLabelledIn(String.join("\n", lines)) ? Optional.empty() : UnlabelledDocument.in(lines);
        if (unlabelled.isPresent()) {
            return RecordArticle.of(
                    FORMAT, unlabelled.get().claims(), unlabelled.get().text(), copyReader);
        }
        ExportDocument document = ExportDocument.of(lines, numbered, copyReader);
        return RecordArticle.of(FORMAT, document.claims(), document.text(), copyReader);
    }

    /** What stands between the lines that part documents. */
    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<String> all = text.lines().toList();
        boolean numbered = false;
        boolean told = false;
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            boolean begins = BEGINS.matcher(line).matches();
            boolean parting = begins || ENDS.matcher(line).matches();
            boolean undelivered = NOT_DELIVERED.matcher(line).matches();
            if (parting || undelivered || (told && isCodedHead(all, i))) {
                parts.add(new Part(lines, numbered));
                lines = new ArrayList<>();
                told = false;
                numbered = begins || undelivered;
            }
            if (!parting) {
                lines.add(line);
                told |= CODED_TEXT.matcher(line).matches();
            }
        }
        parts.add(new Part(lines, numbered));
        return parts;
    }

    /** Whether another document begins: its heading, and its number of words before its text. */
    private static boolean isCodedHead(List<String> lines, int heading) {
        if (!CODED_HEADING.matcher(lines.get(heading)).matches()) {
            return false;
        }
        List<String> head = lines.subList(heading, Math.min(lines.size(), heading + MOST_LINES_OF_HEAD)).stream()
                .takeWhile(line -> !CODED_TEXT.matcher(line).matches())
                .toList();
        return CODES.matcher(String.join("\n", head)).find();
    }

    /**
     * What stands between the lines that part documents.
     *
     * @param numbered whether the number of a document stands over it; what else states no number of words is the list of
     *                 contents, or a cover
     */
    private record Part(List<String> lines, boolean numbered) {

        boolean statesNumberOfWords() {
            return areIn(String.join("\n", lines));
        }

        boolean isDocument() {
            return numbered ? !lines.stream().allMatch(String::isBlank) : statesNumberOfWords();
        }

        /** Its lines without the cover, which no number stands over. */
        List<String> document() {
            return numbered ? lines : ExportCover.takenOff(lines);
        }
    }
}
