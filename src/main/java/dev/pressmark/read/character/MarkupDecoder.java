package dev.pressmark.read.character;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of a page, of XML, or of a mail, to text. UTF-8 without fault is UTF-8, whatever they declare; else the declared character set is
 * taken if the bytes decode in it, else the one they look like.
 */
public final class MarkupDecoder {

    /** The HTML standard has declarations within 1,024 bytes; saved pages have notes of their own before them. */
    private static final int HEAD = 8192;

    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)<meta\\s[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})|<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]{2,40})");

    private MarkupDecoder() {}

    /** The character set that the markup declares; empty when it declares none. */
    public static String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(head);
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    /** The text; empty when the bytes are not text. */
    public static Optional<DecodedText> decode(byte[] bytes, String declared) {
        Optional<DecodedText> likely = TextDecoder.decode(bytes);
        Optional<Charset> charset =
                WebCharset.of(declared).filter(set -> !set.name().startsWith("UTF-"));
        boolean certain = likely.map(DecodedText::charset)
                .filter(name -> name.startsWith("UTF-"))
                .isPresent();
        if (likely.isEmpty()
                || (certain && !charset.filter(MarkupDecoder::isShifting).isPresent())) {
            return likely;
        }
        return charset.flatMap(set -> DecodedText.of(bytes, set)).or(() -> likely);
    }

    /** Those that write all scripts in seven bits are UTF-8 without fault, too. */
    private static boolean isShifting(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }
}
