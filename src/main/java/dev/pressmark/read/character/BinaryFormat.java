package dev.pressmark.read.character;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells bytes that are no text, by the signatures of common formats and by the control characters among them. */
final class BinaryFormat {

    private static final int HEAD = 16;
    /**
     * Where letters are all that a format begins with, what has to follow them decides: a text may begin with them, too. The
     * last two are formats that are letters throughout.
     */
    private static final Pattern SIGNATURE = Pattern.compile(
            "^(?:PK\\x03\\x04|\\x89PNG|\\xFF\\xD8\\xFF|\\x1F\\x8B|\\x7FELF|\\xD0\\xCF\\x11\\xE0|\\xFD7zXZ|7z\\xBC\\xAF|Rar!\\x1A"
                    + "|\\xCA\\xFE\\xBA\\xBE|SQLite format 3\\x00|OggS\\x00"
                    + "|GIF8[79]a.[\\x00-\\x1F].[\\x00-\\x1F]|BZh[1-9]\\x31\\x41\\x59\\x26\\x53\\x59|BZh[1-9]\\x17\\x72\\x45\\x38\\x50\\x90"
                    + "|RIFF.{4}(?:WAVE|AVI |WEBP)|ID3[\\x00-\\x0F]"
                    + "|%PDF-|\\{\\\\rtf)",
            Pattern.DOTALL);

    private static final int SAMPLE = 64 * 1024;
    /** Text damaged in transmission has a few control characters; what has more of them is something else. */
    private static final int MOST_CONTROLS_PER_THOUSAND = 20;

    private static final int FEW_CONTROLS = 6;

    private BinaryFormat() {}

    static boolean hasSignature(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return SIGNATURE.matcher(head).find();
    }

    /** Whether control characters other than those of typewriters are too many, from the head of the text on. */
    static boolean hasManyControls(String text) {
        int length = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x20 && (c < '\t' || c > '\r') && c != 0x1A && c != 0x1B) {
                controls++;
            }
        }
        return controls > FEW_CONTROLS && controls * 1000L > (long) MOST_CONTROLS_PER_THOUSAND * length;
    }
}
