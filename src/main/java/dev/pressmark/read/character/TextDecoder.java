package dev.pressmark.read.character;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

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
     * The character sets that news files are found in, with the one each is read in: the Windows sets contain the ISO
     * ones they were made from. What the detector names beside them (EBCDIC, UTF-16 without its mark) it names wrongly.
     */
    private static final Map<String, String> PLAUSIBLE = Map.ofEntries(
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("windows-1252", "windows-1252"),
            Map.entry("ISO-8859-2", "ISO-8859-2"),
            Map.entry("windows-1250", "windows-1250"),
            Map.entry("ISO-8859-5", "ISO-8859-5"),
            Map.entry("windows-1251", "windows-1251"),
            Map.entry("KOI8-R", "KOI8-R"),
            Map.entry("ISO-8859-6", "ISO-8859-6"),
            Map.entry("windows-1256", "windows-1256"),
            Map.entry("ISO-8859-7", "ISO-8859-7"),
            Map.entry("windows-1253", "windows-1253"),
            Map.entry("ISO-8859-8", "windows-1255"),
            Map.entry("ISO-8859-8-I", "windows-1255"),
            Map.entry("windows-1255", "windows-1255"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("windows-1254", "windows-1254"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("EUC-JP", "EUC-JP"),
            Map.entry("ISO-2022-JP", "ISO-2022-JP"),
            Map.entry("EUC-KR", "x-windows-949"),
            Map.entry("GB18030", "GB18030"),
            Map.entry("Big5", "Big5-HKSCS"));

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
            String name = PLAUSIBLE.get(match.getName());
            Optional<DecodedText> text = name == null ? Optional.empty() : decodeWhole(bytes, name);
            if (text.isPresent()) {
                return text;
            }
        }
        return decodeWhole(bytes, "windows-1252")
                .or(() -> Optional.of(new DecodedText(new String(bytes, StandardCharsets.ISO_8859_1), "ISO-8859-1")));
    }

    private static Optional<DecodedText> decodeWhole(byte[] bytes, String name) {
        return Charset.isSupported(name) ? DecodedText.of(bytes, Charset.forName(name)) : Optional.empty();
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
