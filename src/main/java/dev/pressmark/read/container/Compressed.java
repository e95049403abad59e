package dev.pressmark.read.container;

import dev.pressmark.read.Bookmark;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.container.ExpandedStarts.Start;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.function.IOConsumer;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a compressed file as what it is without the compression: gzip, bzip2, xz, Zstandard. */
public final class Compressed implements FormatReader {

    /** What an xz file may ask for to be decompressed; the strongest setting asks for 65 MB. */
    private static final int XZ_MEMORY_KIB = 128 << 10;

    private static final String[] ENDINGS = {".gz", ".bz2", ".xz", ".zst", ".zstd"};
    private static final String[] TAR_ENDINGS = {".tgz", ".tbz2", ".txz", ".tzst"};

    private final Function<RecordSource, FormatReader> formats;

    /** @param formats knows the reader of what comes out */
    public Compressed(Function<RecordSource, FormatReader> formats) {
        this.formats = formats;
    }

    @Override
    public String format() {
        return "compressed";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.begins(0x1F, 0x8B)
                || head.begins('B', 'Z', 'h')
                || head.begins(0xFD, '7', 'z', 'X', 'Z', 0)
                || head.begins(0x28, 0xB5, 0x2F, 0xFD);
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        Bookmark place = source.place();
        Start first = place == null ? new Start(0, 0) : ExpandedCursor.start(place);
        ExpandedStarts starts = new ExpandedStarts(first);
        InputStream expanded = expand(source, first, starts);
        RecordSource inside = place == null
                ? source.inside(nameInside(source.name()), expanded)
                : insideFrom(
                        source, ExpandedCursor.inside(place), new Onward(expanded, place.number(1) - first.expanded()));
        RecordCursor records = formats.apply(inside).open(inside);
        return source.canBeginAnew() ? new ExpandedCursor(records, starts) : records;
    }

    /** What is inside, to be read from a place there; its format is told by its beginning. */
    private static RecordSource insideFrom(RecordSource source, Bookmark place, InputStream rest) throws IOException {
        RecordSource anew = source.anew();
        try (InputStream stream = anew.stream()) {
            Start first = new Start(0, 0);
            InputStream beginning = expand(anew, first, new ExpandedStarts(first));
            return source.inside(nameInside(source.name()), beginning).from(place, rest);
        }
    }

    private static InputStream expand(RecordSource source, Start first, ExpandedStarts starts) throws IOException {
        BoundedInputStream counted =
                BoundedInputStream.builder().setInputStream(source.stream()).get();
        AtomicReference<@Nullable Expansion> made = new AtomicReference<>();
        InputStream decompressor = decompress(source.head(), counted, gzip -> starts.memberBegun(), gzip -> {
            Expansion expanded = made.get();
            starts.memberEnded(
                    first.compressed() + counted.getCount(),
                    gzip.getMetaData().getTrailerISize(),
                    first.expanded() + (expanded == null ? 0 : expanded.expanded()));
        });
        Expansion expansion = new Expansion(decompressor, counted::getCount);
        made.set(expansion);
        return expansion;
    }

    private static InputStream decompress(
            FileHead head,
            InputStream in,
            IOConsumer<GzipCompressorInputStream> atMemberBegin,
            IOConsumer<GzipCompressorInputStream> atMemberEnd)
            throws IOException {
        if (head.begins(0x1F)) {
            return GzipCompressorInputStream.builder()
                    .setInputStream(in)
                    .setDecompressConcatenated(true)
                    .setOnMemberStart(atMemberBegin)
                    .setOnMemberEnd(atMemberEnd)
                    .get();
        }
        if (head.begins('B')) {
            return new BZip2CompressorInputStream(in, true);
        }
        if (head.begins(0xFD)) {
            return XZCompressorInputStream.builder()
                    .setInputStream(in)
                    .setDecompressConcatenated(true)
                    .setMemoryLimitKiB(XZ_MEMORY_KIB)
                    .get();
        }
        return new ZstdInputStream(in);
    }

    /** The name that the file had before it was compressed. */
    private static String nameInside(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (small.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        for (String ending : TAR_ENDINGS) {
            if (small.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length()) + ".tar";
            }
        }
        return name;
    }
}
