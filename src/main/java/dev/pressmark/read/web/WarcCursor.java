package dev.pressmark.read.web;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.Bookmark;
import dev.pressmark.read.Passable.Gap;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.UnreadableException;
import dev.pressmark.read.html.Capture;
import dev.pressmark.read.html.HtmlReader;
import dev.pressmark.read.web.WarcBlocks.Piece;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages of a web archive, then, as one record that is rejected, how many captures were none. */
final class WarcCursor implements RecordCursor {

    private static final byte[] NOTHING = {};
    /** What crawlers note of their own work. */
    private static final Set<String> NO_CAPTURES = Set.of("warcinfo", "request", "metadata");

    private final RecordSource source;
    private final WarcBlocks blocks;
    private final HtmlReader pages;
    private final PassedOver others;
    private @Nullable Piece behindDamage;
    private @Nullable IOException brokenOff;
    private long number;
    private boolean counted;

    WarcCursor(RecordSource source, HtmlReader pages) {
        Bookmark place = source.place();
        this.source = source;
        this.blocks = new WarcBlocks(source.stream(), source.maxRecordBytes(), place == null ? 0 : place.offset());
        this.pages = pages;
        this.others = new PassedOver(place == null ? "" : place.words(2));
        if (place != null) {
            number = place.number(0);
            counted = place.number(1) > 0;
        }
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (brokenOff != null) {
            throw brokenOff;
        }
        try {
            RawRecord record = capture();
            return record == null ? passedOver() : record;
        } catch (IOException e) {
            Gap gap = source.passable() == null ? null : source.passable().passDamage();
            if (gap != null) {
                blocks.goOnAt(gap.offset());
                return rejected(
                        ProblemCode.DAMAGED,
                        String.format(
                                Locale.ROOT,
                                "%s; %,d bytes were passed over",
                                UnreadableException.problem(e).message(),
                                gap.bytes()));
            }
            brokenOff = e;
            RawRecord before = passedOver();
            if (before == null) {
                throw e;
            }
            return before;
        }
    }

    private @Nullable RawRecord capture() throws IOException {
        for (Piece piece = piece(); piece != null; piece = piece()) {
            if (piece.passed() > 0) {
                behindDamage = new Piece(piece.header(), piece.block(), piece.length(), 0, piece.offset());
                return rejected(
                        ProblemCode.DAMAGED,
                        String.format(
                                Locale.ROOT, "%,d bytes belong to no capture, and were passed over", piece.passed()));
            }
            RawRecord record = record(piece);
            if (record != null) {
                return record;
            }
        }
        return null;
    }

    private @Nullable RawRecord passedOver() {
        if (counted || others.isEmpty()) {
            return null;
        }
        counted = true;
        return rejected(ProblemCode.NOT_AN_ARTICLE, "Captures that are no pages, and were passed over: " + others);
    }

    /** The place behind the last record, and which captures that are no pages were passed over up to there. */
    @Override
    public @Nullable Bookmark bookmark() {
        if (brokenOff != null) {
            return null;
        }
        long offset = behindDamage == null ? blocks.position() : behindDamage.offset();
        return Bookmark.of(offset, others.marked(), number, counted ? 1 : 0);
    }

    private @Nullable Piece piece() throws IOException {
        Piece next = behindDamage == null ? blocks.next() : behindDamage;
        behindDamage = null;
        return next;
    }

    private @Nullable RawRecord record(Piece piece) {
        String type = piece.field("WARC-Type").toLowerCase(Locale.ROOT);
        if (piece.header().isEmpty() || NO_CAPTURES.contains(type)) {
            return null;
        }
        if (piece.isTooLarge()) {
            return rejected(
                    ProblemCode.TOO_LARGE,
                    String.format(
                            Locale.ROOT,
                            "The capture of %s has %,d bytes, more than a record may have; raise max-record-size to read it",
                            piece.field("WARC-Target-URI"),
                            piece.length()));
        }
        Captured captured = Captured.of(piece, source.maxRecordBytes());
        if (!captured.isPage()) {
            others.add(captured.kind());
            return null;
        }
        number++;
        return RawRecord.of(number, piece.block(), () -> read(captured));
    }

    private Verdict<RawArticle> read(Captured captured) {
        try {
            byte[] page = captured.page();
            return pages.read(page, new Capture(captured.address(), captured.charset(), "WARC-Target-URI"));
        } catch (UnreadableException e) {
            return Verdict.rejected(e.problem().code(), e.problem().message());
        } catch (IOException e) {
            return Verdict.rejected(ProblemCode.DAMAGED, "The captured response cannot be decoded: " + e.getMessage());
        }
    }

    private RawRecord rejected(ProblemCode code, String message) {
        number++;
        return RawRecord.rejected(number, NOTHING, code, message);
    }
}
