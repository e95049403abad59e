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
import java.util.function.Function;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.input.BoundedInputStream;

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
        Expansion expanded = expand(source, starts);
        RecordSource whole = place == null
                ? source.inside(nameInside(source.name()), expanded)
                : insideFrom(
                        source, ExpandedCursor.inside(place), new Onward(expanded, place.number(1) - first.expanded()));
        RecordSource inside = whole.passing(expanded);
        RecordCursor records = formats.apply(inside).open(inside);
        return source.canBeginAnew() ? new ExpandedCursor(records, starts) : records;
    }

    /** What is inside, to be read from a place there; its format is told by its beginning. */
    private static RecordSource insideFrom(RecordSource source, Bookmark place, InputStream rest) throws IOException {
        RecordSource anew = source.anew();
        try (InputStream stream = anew.stream()) {
            InputStream beginning = expand(anew, new ExpandedStarts(new Start(0, 0)));
            return source.inside(nameInside(source.name()), beginning).from(place, rest);
        }
    }

    private static Expansion expand(RecordSource source, ExpandedStarts starts) throws IOException {
        BoundedInputStream counted =
                BoundedInputStream.builder().setInputStream(source.stream()).get();
        return new Expansion(decompress(source.head(), counted, starts), counted::getCount);
    }

    private static InputStream decompress(FileHead head, InputStream in, ExpandedStarts starts) throws IOException {
        if (head.begins(0x1F)) {
            return new GzipMembers(in, starts);
        }
        if (head.begins('B')) {
            return new Salvage(new BZip2CompressorInputStream(in, true));
        }
        if (head.begins(0xFD)) {
            return new Salvage(XZCompressorInputStream.builder()
                    .setInputStream(in)
                    .setDecompressConcatenated(true)
                    .setMemoryLimitKiB(XZ_MEMORY_KIB)
                    .get());
        }
        return new Salvage(new ZstdInputStream(in));
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
