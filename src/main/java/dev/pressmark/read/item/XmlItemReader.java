package dev.pressmark.read.item;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordList;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.xml.RootElement;
import dev.pressmark.read.xml.XmlDocument;
import dev.pressmark.read.xml.XmlElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the items of one of the standards in XML: a file is an item, or a message with several. */
final class XmlItemReader implements FormatReader {

    private final RootElement root;
    private final Function<XmlElement, List<XmlElement>> cutting;
    private final BiFunction<XmlDocument, XmlElement, Verdict<RawArticle>> reading;

    /**
     * A reader of one standard.
     *
     * @param roots   the names its documents begin with, joined by {@code |}
     * @param cutting the items within the outermost element
     * @param reading what an item claims; nothing is thrown for bad input
     */
    XmlItemReader(
            String roots,
            Function<XmlElement, List<XmlElement>> cutting,
            BiFunction<XmlDocument, XmlElement, Verdict<RawArticle>> reading) {
        this.root = new RootElement(roots);
        this.cutting = cutting;
        this.reading = reading;
    }

    @Override
    public boolean recognises(FileHead head) {
        return root.isIn(head.text());
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        byte[] bytes = source.whole();
        Optional<XmlDocument> document = XmlDocument.of(bytes);
        if (document.isEmpty()) {
            return RecordList.rejected(bytes, ProblemCode.BINARY, "The file begins as a news item, and is not text");
        }
        List<XmlElement> items = document.get().root().map(cutting).orElse(List.of());
        if (items.isEmpty()) {
            return RecordList.rejected(bytes, ProblemCode.EMPTY, "The message has no news items");
        }
        List<RawRecord> records = new ArrayList<>();
        for (XmlElement item : items) {
            byte[] own = items.size() == 1 ? bytes : document.get().source(item);
            records.add(RawRecord.of(records.size() + 1L, own, () -> reading.apply(document.get(), item)));
        }
        return new RecordList(records);
    }
}
