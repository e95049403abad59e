package dev.pressmark.read.web;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.UnreadableException;
import dev.pressmark.read.web.WarcBlocks.Piece;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;

/** What a server answered to a crawler, or a crawler kept without asking one. */
final class Captured {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final int OK = 200;
    private static final int LARGEST_PAGE = 64 << 20;

    private final Piece piece;
    private final String warcType;
    private final MediaType type;
    private final int status;

    private Captured(Piece piece, String warcType, MediaType type, int status) {
        this.piece = piece;
        this.warcType = warcType;
        this.type = type;
        this.status = status;
    }

    static Captured of(Piece piece) {
        String warcType = piece.field("WARC-Type").toLowerCase(Locale.ROOT);
        if (!"response".equals(warcType)) {
            return new Captured(piece, warcType, type(piece.field("Content-Type")), OK);
        }
        try {
            HttpResponse http = http(piece);
            return new Captured(
                    piece, warcType, type(http.headers().first("Content-Type").orElse("")), http.status());
        } catch (IOException | IllegalArgumentException e) {
            return new Captured(piece, "response that is not HTTP", MediaType.OCTET_STREAM, OK);
        }
    }

    private static MediaType type(String stated) {
        try {
            return MediaType.parseLeniently(stated);
        } catch (IllegalArgumentException e) {
            return MediaType.OCTET_STREAM;
        }
    }

    private static HttpResponse http(Piece piece) throws IOException {
        ReadableByteChannel block = Channels.newChannel(new ByteArrayInputStream(piece.block()));
        return HttpResponse.parse(LengthedBody.create(block, ByteBuffer.allocate(0), piece.block().length));
    }

    /** Whether it is a page that was there to be read. */
    boolean isPage() {
        boolean kept = "response".equals(warcType) || "resource".equals(warcType);
        return kept && status == OK && PAGES.contains(mediaType());
    }

    /** What it is, in the words in which captures that are no pages are counted. */
    String kind() {
        if (!"response".equals(warcType) && !"resource".equals(warcType)) {
            return warcType.isEmpty() ? "of no type" : warcType;
        }
        return status == OK ? mediaType() : "with status " + status;
    }

    private String mediaType() {
        return type.base().toString().toLowerCase(Locale.ROOT);
    }

    String address() {
        String address = piece.field("WARC-Target-URI");
        return address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
    }

    /** The character set that the server stated; empty when it stated none. */
    String charset() {
        @Nullable String charset = type.parameters().get("charset");
        return charset == null ? "" : charset;
    }

    /** The page's own bytes. Some crawlers keep it decoded, and the header that says how it was encoded. */
    byte[] page() throws IOException {
        if (!"response".equals(warcType)) {
            return piece.block();
        }
        try (InputStream decoded = http(piece).bodyDecoded().stream()) {
            return limited(decoded);
        } catch (ZipException | EOFException e) {
            try (InputStream raw = http(piece).body().stream()) {
                return limited(raw);
            }
        }
    }

    private static byte[] limited(InputStream page) throws IOException {
        byte[] bytes = page.readNBytes(LARGEST_PAGE);
        if (bytes.length == LARGEST_PAGE) {
            throw new UnreadableException(
                    ProblemCode.EXPANDS_TOO_FAR, "The page has 64 MB and more when it is decoded");
        }
        return bytes;
    }
}
