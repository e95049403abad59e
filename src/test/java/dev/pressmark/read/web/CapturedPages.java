package dev.pressmark.read.web;

import dev.pressmark.read.web.WarcBlocks.Piece;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The pages of a web archive as the servers sent them, before anything is read of them. */
public final class CapturedPages {

    private CapturedPages() {}

    /** How many bytes they have. */
    public static long bytes(InputStream warc) throws IOException {
        long bytes = 0;
        WarcBlocks blocks = new WarcBlocks(new BufferedInputStream(warc), Integer.MAX_VALUE, 0);
        for (Piece piece = blocks.next(); piece != null; piece = blocks.next()) {
            Captured captured = Captured.of(piece, Integer.MAX_VALUE);
            bytes += captured.isPage() ? captured.page().length : 0;
        }
        return bytes;
    }
}
