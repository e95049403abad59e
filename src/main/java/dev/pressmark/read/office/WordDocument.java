package dev.pressmark.read.office;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.BoundedInputStream;

/** The text of a document in Office Open XML (ECMA-376, WordprocessingML): its paragraphs as they stand, without notes. */
final class WordDocument {

    private static final String TEXT = "word/document.xml";
    private static final String CONTENTS = "[Content_Types].xml";

    /** What the text can grow to: markup is most of it, and packs well. */
    private static final long MOST_BYTES = 64L << 20;

    private static final Set<ZipMethod> METHODS = EnumSet.of(ZipMethod.STORED, ZipMethod.DEFLATED);

    private WordDocument() {}

    static boolean begins(FileHead head) {
        return head.begins('P', 'K', 3, 4)
                && head.text().contains(CONTENTS)
                && (head.isNamed(".docx", ".docm") || head.text().contains("word/"));
    }

    static String of(byte[] document) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(document))
                .get()) {
            ZipArchiveEntry entry = zip.getEntry(TEXT);
            if (entry == null || !METHODS.contains(ZipMethod.getMethodByCode(entry.getMethod()))) {
                throw new UnreadableException(
                        ProblemCode.BINARY,
                        "It is an office document without a text that can be read; save it as text or HTML and put that there");
            }
            try (InputStream text = BoundedInputStream.builder()
                    .setInputStream(zip.getInputStream(entry))
                    .setMaxCount(MOST_BYTES)
                    .setOnMaxCount((most, count) -> {
                        throw new UnreadableException(
                                ProblemCode.EXPANDS_TOO_FAR,
                                "Its text is over 64 MiB; save it as text and put that there");
                    })
                    .get()) {
                return paragraphs(new InputStreamReader(text, StandardCharsets.UTF_8));
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof UnreadableException unreadable) {
                throw unreadable;
            }
            throw new UnreadableException(
                    ProblemCode.DAMAGED, "Its text is damaged or breaks off; save it anew and put it back");
        }
    }

    private static String paragraphs(Reader markup) throws XMLStreamException {
        XMLStreamReader xml = factory().createXMLStreamReader(markup);
        StringBuilder text = new StringBuilder();
        boolean printed = false;
        int repeated = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> printed = true;
                    case "tab" -> text.append(' ');
                    case "br", "cr" -> text.append('\n');
                    // The same again, for programs that do not know the newer form.
                    case "Fallback" -> repeated++;
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> printed = false;
                    case "p" -> text.append(repeated == 0 ? "\n\n" : "");
                    case "Fallback" -> repeated--;
                    default -> {}
                }
            } else if (event == XMLStreamConstants.CHARACTERS && printed && repeated == 0) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
