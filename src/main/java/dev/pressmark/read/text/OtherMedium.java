package dev.pressmark.read.text;

import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What often lies beside articles and is no text, told by its first bytes. */
final class OtherMedium {

    private static final int LONGEST_SIGNATURE = 16;

    private static final Problem PICTURE =
            new Problem(ProblemCode.NOT_AN_ARTICLE, "The file is a picture; pictures are not read");
    private static final Problem RECORDING =
            new Problem(ProblemCode.NOT_AN_ARTICLE, "The file is sound or video, which is not read");
    private static final Problem PDF = new Problem(
            ProblemCode.BINARY,
            "The file is a PDF, which is not read; save what it says as text or HTML and put that there");
    private static final Problem OLD_OFFICE = new Problem(
            ProblemCode.BINARY,
            "The file has the form of old office programs (.doc, .xls, .msg), which is not read;"
                    + " save it as .docx, text or HTML and put that there");
    private static final Problem ARCHIVE =
            new Problem(ProblemCode.BINARY, "The file is an archive of a kind that is not read (7z, RAR); unpack it");

    /** In Latin-1, so that a character is a byte. */
    private static final Map<Pattern, Problem> SIGNATURES = Map.of(
            Pattern.compile("^(?:\\x89PNG\\r\\n|\\xFF\\xD8\\xFF|GIF8[79]a|II\\*\\x00|MM\\x00\\*|RIFF(?s:....)WEBP)"),
                    PICTURE,
            Pattern.compile(
                            "^(?:(?s:....)ftyp|RIFF(?s:....)(?:AVI |WAVE)|\\x1A\\x45\\xDF\\xA3|OggS\\x00|fLaC\\x00|ID3[\\x02-\\x04]\\x00)"),
                    RECORDING,
            Pattern.compile("^%PDF-\\d"), PDF,
            Pattern.compile("^\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1"), OLD_OFFICE,
            Pattern.compile("^(?:7z\\xBC\\xAF\\x27\\x1C|Rar!\\x1A\\x07)"), ARCHIVE);

    private OtherMedium() {}

    /** Why what begins so is not read; empty when it may be text. */
    static Optional<Problem> of(byte[] bytes) {
        byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST_SIGNATURE));
        String text = new String(first, StandardCharsets.ISO_8859_1);
        return SIGNATURES.entrySet().stream()
                .filter(signature -> signature.getKey().matcher(text).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
