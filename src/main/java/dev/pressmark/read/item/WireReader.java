package dev.pressmark.read.item;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.character.CleanText;
import dev.pressmark.read.character.DecodedText;
import dev.pressmark.read.character.TextDecoder;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.text.Copy;
import dev.pressmark.read.text.CopyReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads wire messages as teleprinters and satellites carried them: a heading, a text and a time of dispatch between
 * control characters. A file holds as many as were received.
 */
public final class WireReader implements FormatReader {

    private static final String IDLE = "(?s)^[\\x16\\x00\\x7F\\s]*\\x01";
    /** Dates and times of dispatch: {@code 031530 GMT MAR 26}, and {@code 03-03-26 1530GMT} behind the wire's initials. */
    private static final String TIME =
            "(?<time>\\d{6}\\s?[A-Za-z]{0,4}\\s{1,9}\\p{L}{3,9}\\s{1,9}\\d{2,4}|(?<=-)\\d\\d-\\d\\d-\\d\\d \\d{4}\\s?[A-Z]{3,4})";

    private static final Pattern TRAILER = Pattern.compile("(?s)[\\s\\x00]*+(?:[A-Z]{2}-[A-Z]{2}-)?" + TIME + "\\b.*");
    /** What typesetting machines knew lines by that stand alone. */
    private static final Pattern TYPESET = Pattern.compile("(?m)^[ \\t]*\\^(.*?)[=<]?[ \\t\\r]{0,9}$");
    /** What ends a line of the head where no typesetting machine is spoken to. */
    private static final Pattern END_OF_HEADING = Pattern.compile("(?m)(?<=\\S)\\s?=[ \\t\\r]{0,9}$");

    private static final int LONGEST_HEADING = 500;

    private final String format;
    private final Pattern beginning;
    private final WireHeading heading;
    private final CopyReader copyReader;

    private WireReader(String format, String beginning, String heading, CopyReader copyReader) {
        this.format = format;
        this.beginning = Pattern.compile(IDLE + beginning);
        this.heading = new WireHeading(heading, copyReader);
        this.copyReader = copyReader;
    }

    /** A reader of IPTC 7901: source and number, priority, category, words, and below these the keyword. */
    public static WireReader iptc7901(CopyReader copyReader) {
        return new WireReader(
                "iptc_7901",
                "[A-Za-z]{1,6}\\s?\\d{3,5}[ \\t]+[A-Za-z\\d][ \\t]",
                "(?<id>(?<source>[A-Za-z]{1,6})\\s?\\d{3,5})[ \\t]+(?<urgency>[1-9])[ \\t]+[A-Za-z]{1,4}(?:[ \\t]+\\d{1,5})?"
                        + "(?:[ \\t]+(?<information>\\S[^\\r\\n]*+))?(?:\\s+(?<slug>\\S[^\\r\\n]*+)(?<notes>(?s:.*)))?",
                copyReader);
    }

    /** A reader of ANPA 1312: service and number, selectors, then priority, category, keyword, date, words. */
    public static WireReader anpa1312(CopyReader copyReader) {
        return new WireReader(
                "anpa_1312",
                "[A-Za-z]\\d{4}(?![ \\t]+\\d[ \\t])",
                "(?<id>[A-Za-z]\\d{4})[^\\r\\n]*[\\r\\n]+(?<urgency>[a-z])\\s?[a-z]\\s*(?<slug>\\S[^\\r\\n]*?)\\s+\\d\\d-\\d\\d(?:\\s+\\d{1,5})?",
                copyReader);
    }

    @Override
    public boolean recognises(FileHead head) {
        return beginning.matcher(head.text()).find();
    }

    @Override
    public RecordCursor open(RecordSource source) {
        return new WireMessages(source, this::read);
    }

    private Verdict<RawArticle> read(byte[] message) {
        String printed = new String(message, StandardCharsets.ISO_8859_1);
        int text = printed.indexOf(WireMessages.START_OF_TEXT);
        if (text < 0) {
            return Verdict.rejected(ProblemCode.DAMAGED, "The message breaks off before its text");
        }
        int end = printed.indexOf(WireMessages.END_OF_TEXT, text);
        int until = end < 0 ? message.length : end;
        Optional<DecodedText> decoded = TextDecoder.decode(Arrays.copyOfRange(message, text + 1, until));
        if (decoded.isEmpty()) {
            return Verdict.rejected(ProblemCode.BINARY, "What the message carries is not text");
        }
        FoundClaims claims = new FoundClaims();
        heading.claim(claims, printed.substring(0, Math.min(text, LONGEST_HEADING)));
        Matcher trailer = TRAILER.matcher(printed.substring(Math.min(until + 1, printed.length())));
        if (trailer.matches()) {
            claims.add(Field.PUBLISHED, trailer.group("time"), Basis.NEWS_ITEM, "trailer");
        }
        claims.add(Field.CHARSET, decoded.get().charset(), Basis.BYTES, "");
        Copy copy = copyReader.read(CleanText.of(typeset(decoded.get().text())));
        if (copy.body().isBlank() && copy.claims().isEmpty()) {
            return Verdict.rejected(ProblemCode.EMPTY, "The message has no text");
        }
        List<Claim> all = new ArrayList<>(claims.all());
        all.addAll(copy.claims());
        return Verdict.accepted(new RawArticle(format, all, copy.body()));
    }

    private static String typeset(String text) {
        return END_OF_HEADING
                .matcher(TYPESET.matcher(text).replaceAll("$1\n"))
                .replaceAll("\n")
                .replace("``", "\u201C")
                .replace("''", "\u201D")
                .replace(" _ ", " - ");
    }
}
