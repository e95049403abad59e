package dev.pressmark.read.item;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordList;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.xml.RootElement;
import java.io.IOException;

/** Rejects XML that is of no other format: drawings, site maps, lists of feeds. */
public final class OtherXml implements FormatReader {

    @Override
    public boolean recognises(FileHead head) {
        return RootElement.nameIn(head.text()).isPresent();
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        String root = RootElement.nameIn(source.head().text()).orElseThrow();
        return RecordList.rejected(
                source.whole(),
                ProblemCode.NOT_AN_ARTICLE,
                "The file is XML of none of the formats that are read; it begins with the element " + root);
    }
}
