package dev.pressmark.read.web;

import dev.pressmark.read.FileHead;
import dev.pressmark.read.html.HtmlReader;
import dev.pressmark.read.web.WarcBlocks.Piece;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;

/** What a server answered to a crawler, or a crawler kept without asking one. */
final class Captured {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final int OK = 200;
    private static final int BEGINNING = 8192;
    private static final MediaType UNSTATED = MediaType.parseLeniently("");

    private final Piece piece;
    private final String warcType;
    private final MediaType type;
    private final int status;
    private final long most;

    private Captured(Piece piece, String warcType, MediaType type, int status, long most) {
        this.piece = piece;
        this.warcType = warcType;
        this.type = type;
        this.status = status;
        this.most = most;
    }

    /** @param most bytes that a page may have when it is decoded */
    static Captured of(Piece piece, long most) {
        String warcType = piece.field("WARC-Type").toLowerCase(Locale.ROOT);
        if (!"response".equals(warcType)) {
            return new Captured(piece, warcType, type(piece.field("Content-Type")), OK, most);
        }
        try {
            HttpResponse http = http(piece);
            return new Captured(
                    piece, warcType, type(http.headers().first("Content-Type").orElse("")), http.status(), most);
        } catch (IOException | IllegalArgumentException e) {
            return new Captured(piece, "response that is not HTTP", MediaType.OCTET_STREAM, OK, most);
        }
    }

    private static MediaType type(String stated) {
        try {
            return MediaType.parseLeniently(stated);
        } catch (IllegalArgumentException e) {
            return UNSTATED;
        }
    }

    private static HttpResponse http(Piece piece) throws IOException {
        ReadableByteChannel block = Channels.newChannel(new ByteArrayInputStream(piece.block()));
        return HttpResponse.parse(LengthedBody.create(block, ByteBuffer.allocate(0), piece.block().length));
    }

    /** Whether it is a page that was there to be read. */
    boolean isPage() {
        boolean kept = "response".equals(warcType) || "resource".equals(warcType);
        return kept && status == OK && (isStated() ? PAGES.contains(mediaType()) : looksLikePage());
    }

    private boolean looksLikePage() {
        try {
            byte[] page = page();
            FileHead head = new FileHead(Arrays.copyOf(page, Math.min(page.length, BEGINNING)), address());
            return HtmlReader.isPage(head);
        } catch (IOException e) {
            return false;
        }
    }

    /** What it is, in the words in which captures that are no pages are counted. */
    String kind() {
        if (!"response".equals(warcType) && !"resource".equals(warcType)) {
            return warcType.isEmpty() ? "of no type" : warcType;
        }
        if (status != OK) {
            return "with status " + status;
        }
        return isStated() ? mediaType() : "of no stated type";
    }

    private boolean isStated() {
        return mediaType().indexOf('/') > 0;
    }

    private String mediaType() {
        return type.base().toString().strip().toLowerCase(Locale.ROOT);
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

    /** The page's own bytes. */
    byte[] page() throws IOException {
        if (!"response".equals(warcType)) {
            return piece.block();
        }
        HttpResponse http = http(piece);
        try (InputStream body = http.body().stream()) {
            return ContentCoding.decoded(
                    ContentCoding.limited(body, most), http.headers().all("Content-Encoding"), most);
        }
    }
}
