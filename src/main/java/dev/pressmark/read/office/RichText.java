package dev.pressmark.read.office;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The text of a document in RTF. */
final class RichText {

    private RichText() {}

    static boolean begins(FileHead head) {
        return head.text().startsWith("{\\rtf");
    }

    static String of(byte[] document) throws IOException {
        PrintedText printed = new PrintedText();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(document)), printed);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException(
                    ProblemCode.DAMAGED, "Its rich text is damaged or breaks off; save it anew and put it back");
        }
        return printed.text().replace("\n", "\n\n");
    }
}
