package dev.pressmark.read.container;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import java.io.IOException;
import java.util.function.Function;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the files in a tar. */
public final class TarArchive implements FormatReader {

    private static final int MAGIC_AT = 257;

    private final Function<RecordSource, FormatReader> formats;

    /** @param formats knows the readers of what is inside */
    public TarArchive(Function<RecordSource, FormatReader> formats) {
        this.formats = formats;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.has(MAGIC_AT, "ustar");
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        return new MembersCursor(source, new Entries(new TarArchiveInputStream(source.stream())), formats).atPlace();
    }

    private record Entries(TarArchiveInputStream tar) implements Members {

        @Override
        public @Nullable Member next() throws IOException {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null && entry.isDirectory()) {
                entry = tar.getNextEntry();
            }
            return entry == null ? null : member(entry);
        }

        private Member member(TarArchiveEntry entry) {
            if (entry.isSymbolicLink() || entry.isLink()) {
                return Member.link(entry.getName());
            }
            if (entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
                return Member.unreadable(entry.getName(), ProblemCode.NOT_A_FILE, "A pipe or device, not a file");
            }
            return Member.of(entry.getName(), tar);
        }

        @Override
        public void close() {
            // The source is closed by whoever opened it.
        }
    }
}
