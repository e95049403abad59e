package dev.pressmark.read.character;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Bytes to text: by byte order mark, else as UTF-8 if they are UTF-8 without fault, else in the character set they look
 * like.
 */
public final class TextDecoder {

    private static final char REPLACEMENT = '\uFFFD';
    /** Enough for the detector, which looks no farther. */
    private static final int SAMPLE = 8000;
    /** One fault in so many characters beyond ASCII is damage, not another character set. */
    private static final int UTF_8_PER_FAULT = 20;

    /**
     * The character sets that news files are found in, as the detector calls them. What it names beside them (EBCDIC, UTF-16
     * without its mark) it names wrongly.
     */
    private static final Set<String> PLAUSIBLE = Set.of(
            "ISO-8859-1",
            "windows-1252",
            "ISO-8859-2",
            "windows-1250",
            "ISO-8859-5",
            "windows-1251",
            "KOI8-R",
            "ISO-8859-6",
            "windows-1256",
            "ISO-8859-7",
            "windows-1253",
            "ISO-8859-8",
            "ISO-8859-8-I",
            "windows-1255",
            "ISO-8859-9",
            "windows-1254",
            "Shift_JIS",
            "EUC-JP",
            "ISO-2022-JP",
            "EUC-KR",
            "GB18030",
            "Big5");

    private TextDecoder() {}

    /** The text; empty when the bytes are not text. */
    public static Optional<DecodedText> decode(byte[] bytes) {
        Optional<DecodedText> marked = ByteOrderMark.of(bytes).map(mark -> mark.decode(bytes));
        if (marked.isEmpty() && BinaryFormat.hasSignature(bytes)) {
            return Optional.empty();
        }
        return marked.or(() -> wideWithoutMark(bytes))
                .or(() -> utf8(bytes))
                .or(() -> damagedUtf8(bytes))
                .or(() -> detected(bytes))
                .filter(decoded -> !BinaryFormat.hasManyControls(decoded.text()));
    }

    /** UTF-16 shows in text of most scripts by a zero in every other byte. */
    private static Optional<DecodedText> wideWithoutMark(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        int most = length * 2 / 5;
        if (zeros[0] > most && zeros[1] == 0) {
            return DecodedText.of(bytes, StandardCharsets.UTF_16BE);
        }
        return zeros[1] > most && zeros[0] == 0 ? DecodedText.of(bytes, StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /** Several times as quick as a decoder that reports faults: they show by the character in their place. */
    private static Optional<DecodedText> utf8(byte[] bytes) {
        String text = Utf8.decode(bytes);
        return text.indexOf(REPLACEMENT) < 0
                ? Optional.of(new DecodedText(text, StandardCharsets.UTF_8.name()))
                : DecodedText.of(bytes, StandardCharsets.UTF_8);
    }

    /** A file cut off within a character, or with a few bytes of something else, is still UTF-8. */
    private static Optional<DecodedText> damagedUtf8(byte[] bytes) {
        String text = Utf8.decode(bytes);
        int faults = 0;
        int beyondAscii = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == REPLACEMENT) {
                faults++;
            } else if (c > 0x7F) {
                beyondAscii++;
            }
        }
        boolean cutOff = faults == 1 && beyondAscii > 0 && text.charAt(text.length() - 1) == REPLACEMENT;
        return cutOff || faults * UTF_8_PER_FAULT < beyondAscii
                ? Optional.of(new DecodedText(text, StandardCharsets.UTF_8.name()))
                : Optional.empty();
    }

    private static Optional<DecodedText> detected(byte[] bytes) {
        for (CharsetMatch match : new CharsetDetector().setText(sample(bytes)).detectAll()) {
            Optional<DecodedText> text = PLAUSIBLE.contains(match.getName())
                    ? WebCharset.of(match.getName()).flatMap(charset -> DecodedText.of(bytes, charset))
                    : Optional.empty();
            if (text.isPresent()) {
                return text;
            }
        }
        return WebCharset.of("windows-1252")
                .flatMap(charset -> DecodedText.of(bytes, charset))
                .or(() -> Optional.of(new DecodedText(new String(bytes, StandardCharsets.ISO_8859_1), "ISO-8859-1")));
    }

    /** The bytes beyond ASCII with their surroundings: they alone tell one character set from another. */
    private static byte[] sample(byte[] bytes) {
        if (bytes.length <= SAMPLE) {
            return bytes;
        }
        byte[] sample = new byte[SAMPLE];
        int filled = 0;
        int copied = 0;
        for (int i = 0; i < bytes.length && filled < SAMPLE; i++) {
            if (bytes[i] < 0) {
                for (int k = Math.max(copied, i - 20); k < Math.min(bytes.length, i + 20) && filled < SAMPLE; k++) {
                    sample[filled++] = bytes[k];
                    copied = k + 1;
                }
            }
        }
        return Arrays.copyOf(sample, filled);
    }
}
