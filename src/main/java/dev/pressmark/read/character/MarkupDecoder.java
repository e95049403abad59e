package dev.pressmark.read.character;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of a page, or of XML, to text. UTF-8 without fault is UTF-8, whatever the page declares; else the declared character set is
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
        boolean certain = likely.map(DecodedText::charset)
                .filter(name -> name.startsWith("UTF-"))
                .isPresent();
        if (certain || likely.isEmpty()) {
            return likely;
        }
        return charset(declared)
                .flatMap(charset -> DecodedText.of(bytes, charset))
                .or(() -> likely);
    }

    /** Browsers read what is declared as Latin-1 or ASCII in windows-1252 (WHATWG Encoding Standard, section 4.2). */
    private static Optional<Charset> charset(String name) {
        String label = name.toLowerCase(Locale.ROOT);
        boolean latin = label.equals("iso-8859-1") || label.equals("latin1") || label.equals("us-ascii");
        try {
            return Optional.of(Charset.forName(latin ? "windows-1252" : label))
                    .filter(charset -> !charset.name().startsWith("UTF-"));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no name, or not known here
        }
    }
}
