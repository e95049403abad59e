package dev.pressmark.read.container;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.UnreadableException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

/** Reads the files in a zip, and the captures in a web archive that is packed in one (WACZ). */
public final class ZipArchive implements FormatReader {

    private static final String CAPTURES = "archive/";
    /** The library says that it reads these, and then misses their decoder. */
    private static final Set<ZipMethod> UNDECODED = EnumSet.of(ZipMethod.ZSTD, ZipMethod.ZSTD_DEPRECATED);

    private final Function<RecordSource, FormatReader> formats;

    /** @param formats knows the readers of what is inside */
    public ZipArchive(Function<RecordSource, FormatReader> formats) {
        this.formats = formats;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.begins('P', 'K', 3, 4) || head.begins('P', 'K', 5, 6);
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        ZipFile zip = opened(source.channel());
        try {
            return members(source, zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private RecordCursor members(RecordSource source, ZipFile zip) throws IOException {
        if (isDocument(zip)) {
            throw new UnreadableException(
                    ProblemCode.BINARY, "It is an office document; save it as text or HTML and put that there");
        }
        boolean webArchive = zip.getEntry("datapackage.json") != null
                && Collections.list(zip.getEntries()).stream()
                        .anyMatch(entry -> entry.getName().startsWith(CAPTURES));
        Predicate<ZipArchiveEntry> wanted =
                entry -> !entry.isDirectory() && (!webArchive || entry.getName().startsWith(CAPTURES));
        return new MembersCursor(source, new Entries(zip, wanted), formats).atPlace();
    }

    private static ZipFile opened(SeekableByteChannel channel) throws IOException {
        try {
            return ZipFile.builder().setSeekableByteChannel(channel).get();
        } catch (IOException e) {
            channel.close();
            throw new UnreadableException(
                    ProblemCode.DAMAGED,
                    "The zip breaks off, or the list of its members at its end is damaged; fetch or pack it anew");
        }
    }

    /** Office Open XML and OpenDocument, a book: zips that are meant to be one thing. */
    private static boolean isDocument(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
    }

    private static final class Entries implements Members {

        private final ZipFile zip;
        private final Predicate<ZipArchiveEntry> wanted;
        private final Iterator<ZipArchiveEntry> entries;

        Entries(ZipFile zip, Predicate<ZipArchiveEntry> wanted) {
            this.zip = zip;
            this.wanted = wanted;
            this.entries = zip.getEntriesInPhysicalOrder().asIterator();
        }

        @Override
        public @Nullable Member next() throws IOException {
            while (entries.hasNext()) {
                ZipArchiveEntry entry = entries.next();
                if (wanted.test(entry)) {
                    return member(entry);
                }
            }
            return null;
        }

        private Member member(ZipArchiveEntry entry) throws IOException {
            String name = entry.getName();
            if (entry.isUnixSymlink()) {
                return Member.link(name);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                return Member.unreadable(
                        name,
                        ProblemCode.ENCRYPTED,
                        "It is protected by a password; put it there without, or unpacked");
            }
            if (!zip.canReadEntryData(entry) || UNDECODED.contains(ZipMethod.getMethodByCode(entry.getMethod()))) {
                return Member.unreadable(
                        name, ProblemCode.MALFORMED, "It is compressed in a way that is not read here; unpack it");
            }
            long compressed = entry.getCompressedSize();
            return Member.of(name, new Expansion(new Salvage(zip.getInputStream(entry)), () -> compressed));
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
