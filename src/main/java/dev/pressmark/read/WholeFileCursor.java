package dev.pressmark.read;

import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The one record of a file that is one article. */
public final class WholeFileCursor implements RecordCursor {

    private final RecordSource source;
    private final Function<? super byte[], Verdict<RawArticle>> reading;
    private boolean read;

    private WholeFileCursor(RecordSource source, Function<? super byte[], Verdict<RawArticle>> reading) {
        this.source = source;
        this.reading = reading;
    }

    /**
     * The record that a file is.
     *
     * @param reading reads the file's bytes; nothing is thrown for bad input
     * @throws UnreadableException when the file is known to be larger than a record may be
     */
    public static WholeFileCursor of(RecordSource source, Function<? super byte[], Verdict<RawArticle>> reading)
            throws UnreadableException {
        source.requireRecord();
        return new WholeFileCursor(source, reading);
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        byte[] bytes = source.whole();
        return RawRecord.of(1, bytes, () -> reading.apply(bytes));
    }
}
