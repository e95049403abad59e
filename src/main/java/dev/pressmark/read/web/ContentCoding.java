package dev.pressmark.read.web;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.UnreadableException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** How a server encodes a page to send it. Some crawlers keep it decoded, and the header that says how it was encoded. */
final class ContentCoding {

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 16;
    private static final int LONGEST_BEGINNING = 256;
    private static final Pattern MARKUP = Pattern.compile("^(?:\u00EF\u00BB\u00BF)?\\s*+<[!?a-zA-Z]");

    private ContentCoding() {}

    /**
     * What was encoded.
     *
     * @param stated the values of the header, each of which may name several encodings, the one applied last at the end
     * @param most   bytes that the page may have
     * @throws UnreadableException when it is encoded in a way that is not read, breaks off, is damaged, or has more bytes
     */
    static byte[] decoded(byte[] body, List<String> stated, long most) throws UnreadableException {
        String[] codings = String.join(",", stated).toLowerCase(Locale.ROOT).split(",", -1);
        byte[] page = body;
        for (int i = codings.length - 1; i >= 0; i--) {
            page = decoded(page, codings[i].strip(), most);
        }
        return page;
    }

    private static byte[] decoded(byte[] bytes, String coding, long most) throws UnreadableException {
        if (coding.isEmpty() || coding.equals("identity") || bytes.length == 0 || isMarkup(bytes)) {
            return bytes;
        }
        try (InputStream encoded = new ByteArrayInputStream(bytes)) {
            return switch (coding) {
                case "gzip", "x-gzip" -> isGzip(bytes) ? limited(new GZIPInputStream(encoded), most) : bytes;
                case "deflate" -> inflated(encoded, !isZlib(bytes), most);
                case "br" -> limited(new BrotliInputStream(encoded), most);
                case "zstd" -> limited(new ZstdInputStream(encoded), most);
                default ->
                    throw new UnreadableException(
                            ProblemCode.MALFORMED,
                            "The page is captured in the encoding " + coding + ", which is not read here");
            };
        } catch (UnreadableException e) {
            throw e;
        } catch (EOFException e) {
            throw new UnreadableException(
                    ProblemCode.DAMAGED, "The captured page breaks off in its encoding " + coding);
        } catch (IOException | RuntimeException e) {
            // The libraries for Brotli and zstd have no checked exceptions for all that can be damaged.
            throw new UnreadableException(
                    ProblemCode.DAMAGED, "The captured page is damaged: it cannot be decoded as " + coding);
        }
    }

    private static byte[] inflated(InputStream encoded, boolean withoutHeader, long most) throws IOException {
        Inflater inflater = new Inflater(withoutHeader);
        try {
            return limited(new InflaterInputStream(encoded, inflater), most);
        } finally {
            inflater.end();
        }
    }

    /** @param most bytes that the page may have */
    static byte[] limited(InputStream page, long most) throws IOException {
        int limit = (int) Math.min(most, LARGEST_ARRAY);
        byte[] bytes = page.readNBytes(limit);
        if (bytes.length == limit && page.read() >= 0) {
            throw new UnreadableException(
                    ProblemCode.EXPANDS_TOO_FAR,
                    String.format(
                            Locale.ROOT,
                            "The page has more than the %,d bytes a record may have when it is decoded; raise"
                                    + " max-record-size to read it",
                            most));
        }
        return bytes;
    }

    private static boolean isMarkup(byte[] bytes) {
        int length = Math.min(bytes.length, LONGEST_BEGINNING);
        return MARKUP.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1))
                .find();
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && Byte.toUnsignedInt(bytes[0]) == 0x1F && Byte.toUnsignedInt(bytes[1]) == 0x8B;
    }

    /** The standard has a header before the data, which some servers leave out: its method is 8, and it divides by 31. */
    private static boolean isZlib(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] & 0x0F) == 8
                && (Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1])) % 31 == 0;
    }
}
