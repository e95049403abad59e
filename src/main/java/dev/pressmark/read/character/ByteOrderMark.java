package dev.pressmark.read.character;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The marks at the head of a file that state its Unicode encoding form (The Unicode Standard, section 23.8). */
enum ByteOrderMark {
    // UTF-32 first: the mark of UTF-16LE begins that of UTF-32LE
    UTF_32BE("UTF-32BE", "0000feff"),
    UTF_32LE("UTF-32LE", "fffe0000"),
    UTF_8("UTF-8", "efbbbf"),
    UTF_16BE("UTF-16BE", "feff"),
    UTF_16LE("UTF-16LE", "fffe");

    private static final int LONGEST = 4;

    private final String charset;
    private final String mark;

    ByteOrderMark(String charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static Optional<ByteOrderMark> of(byte[] bytes) {
        boolean mayBe = bytes.length > 0 && (bytes[0] == 0 || bytes[0] == -1 || bytes[0] == -2 || bytes[0] == -17);
        if (!mayBe) {
            return Optional.empty();
        }
        String head = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST));
        return Arrays.stream(values())
                .filter(candidate -> head.startsWith(candidate.mark))
                .findFirst();
    }

    DecodedText decode(byte[] bytes) {
        int length = mark.length() / 2;
        return new DecodedText(new String(bytes, length, bytes.length - length, Charset.forName(charset)), charset);
    }
}
