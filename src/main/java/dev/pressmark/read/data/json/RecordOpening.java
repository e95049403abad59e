package dev.pressmark.read.data.json;

import dev.pressmark.article.Field;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RecordLayout;
import dev.pressmark.read.UnreadableException;
import dev.pressmark.read.data.FieldNames;
import dev.pressmark.read.data.stream.RecordBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** How the records of a file of JSON open, by which another one is found where brackets no longer tell. */
final class RecordOpening {

    private static final int LONGEST = 80;
    /** The value of an object, as readers of feeds give out a text: {@code {"summary": {"content": ...}}}. */
    private static final String CONTENT = ".content";

    private static final byte[] OBJECT_ON_A_LINE = {'\n', '{'};

    private final RecordBytes bytes;
    private final JsonScan scan;
    private boolean inline;

    /** That of objects one after another. */
    RecordOpening(RecordBytes bytes, JsonScan scan) {
        this.bytes = bytes;
        this.scan = scan;
        onALine();
    }

    /** Records are in no list: each begins a line. */
    void onALine() {
        scan.recordsOpenWith(OBJECT_ON_A_LINE);
    }

    /**
     * Sees how the first element of a list is set.
     *
     * @return what it begins with: an object, the end of the list, or the end of the file
     */
    int ofList() throws IOException {
        ByteArrayOutputStream opening = new ByteArrayOutputStream();
        int c = bytes.peek();
        for (; c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = bytes.peek()) {
            bytes.skip();
            if (c == '\n') {
                opening.reset();
            }
            if (opening.size() < LONGEST) {
                opening.write(c);
            }
        }
        if (c != '{' && c != ']' && c != RecordBytes.END) {
            throw new UnreadableException(
                    ProblemCode.NOT_AN_ARTICLE, "It is a list, but not of objects that have named fields");
        }
        opening.write('{');
        byte[] begin = opening.toByteArray();
        scan.recordsOpenWith(begin[0] == '\n' ? begin : new byte[0]);
        inline = begin[0] != '\n';
        return c;
    }

    /** Sees the first record: where records stand on one line, another one begins with the same name. */
    void see(byte[] taken) {
        if (!inline) {
            return;
        }
        inline = false;
        int quotes = 0;
        for (int i = 0; i < Math.min(taken.length, LONGEST); i++) {
            if (taken[i] == '"' && ++quotes == 2) {
                scan.recordsOpenWith(Arrays.copyOf(taken, i + 1));
                return;
            }
        }
    }

    /**
     * Whether the object that comes next has a headline and a text of its own: then what has a title so far is no article
     * with a list of other things in it, but a list of articles with a title.
     */
    boolean isOfArticle(FieldNames names) throws IOException {
        long place = bytes.position();
        bytes.skip();
        boolean headline = false;
        boolean text = false;
        for (Optional<String> name = scan.name(); name.isPresent(); name = scan.name()) {
            headline |= names.isOf(name.get(), Field.HEADLINE.name());
            text |= names.isOf(name.get(), RecordLayout.BODY)
                    || (scan.skipSpace() == '{' && names.isOf(name.get() + CONTENT, RecordLayout.BODY));
            if (headline && text && !bytes.isTooLong()) {
                bytes.back(place);
                return true;
            }
            scan.value();
        }
        return false;
    }
}
