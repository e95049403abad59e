package dev.pressmark.read.character;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells bytes that are no text, by the signatures of common formats and by the control characters among them. */
final class BinaryFormat {

    private static final List<String> SIGNATURES = List.of(
            "%PDF-",
            "PK\3\4",
            "GIF8",
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "\u001F\u008B",
            "\u007FELF",
            "\u00D0\u00CF\u0011\u00E0",
            "BZh",
            "\u00FD7zXZ",
            "7z\u00BC\u00AF",
            "Rar!\u001A",
            "RIFF",
            "{\\rtf",
            "OggS",
            "ID3",
            "\u00CA\u00FE\u00BA\u00BE",
            "SQLite format 3\0");
    private static final int SAMPLE = 64 * 1024;
    /** Text damaged in transmission has a few control characters; what has more of them is something else. */
    private static final int MOST_CONTROLS_PER_THOUSAND = 20;

    private static final int FEW_CONTROLS = 6;

    private BinaryFormat() {}

    static boolean hasSignature(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return SIGNATURES.stream().anyMatch(head::startsWith);
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
