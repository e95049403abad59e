package dev.pressmark.read.xml;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.read.character.DecodedText;
import dev.pressmark.read.character.MarkupDecoder;
import dev.pressmark.read.record.FoundClaims;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A document of XML, or of what was meant to be: elements left open, undeclared prefixes and stray ampersands are taken
 * as they come. Neither a DTD nor an entity of its own is ever resolved.
 */
public final class XmlDocument {

    /** Elements beyond are closed; nothing that is meant to be read nests as deep. */
    private static final int DEEPEST = 256;

    private final String text;
    private final String charset;
    private final String declared;
    private final Document document;

    private XmlDocument(String text, String charset, String declared, Document document) {
        this.text = text;
        this.charset = charset;
        this.declared = declared;
        this.document = document;
    }

    /** The document; empty when the bytes are not text. */
    public static Optional<XmlDocument> of(byte[] bytes) {
        String declared = MarkupDecoder.declared(bytes);
        return MarkupDecoder.decode(bytes, declared).map(decoded -> of(decoded, declared));
    }

    private static XmlDocument of(DecodedText decoded, String declared) {
        Parser parser = Parser.xmlParser().setMaxDepth(DEEPEST).setTrackPosition(true);
        Document document = parser.parseInput(decoded.text(), "");
        document.outputSettings().prettyPrint(false);
        return new XmlDocument(decoded.text(), decoded.charset(), declared, document);
    }

    /** Its outermost element; empty when it has none. */
    public Optional<XmlElement> root() {
        return new XmlElement(document).children().stream().findFirst();
    }

    /** An element as it stands in the document, in UTF-8. */
    public byte[] source(XmlElement element) {
        Element node = element.node();
        Range start = node.sourceRange();
        Range end = node.endSourceRange();
        boolean whole = start.isTracked() && end.isTracked() && end.endPos() > start.startPos();
        String source =
                whole ? text.substring(start.startPos(), Math.min(end.endPos(), text.length())) : node.outerHtml();
        return source.getBytes(StandardCharsets.UTF_8);
    }

    /** Claims the character set it was read in, the one it declares, and that it breaks off, if that is within the record. */
    public void claimBytes(XmlElement record, FoundClaims claims) {
        claims.add(Field.CHARSET, charset, Basis.BYTES, "");
        claims.add(Field.CHARSET, declared, Basis.CHARSET_DECLARATION, "xml encoding");
        brokenOffIn(record).ifPresent(last -> claims.addBrokenOff(last.path()));
    }

    /**
     * The innermost element of a record that the document breaks off in. Elements that are never closed break nothing off
     * where what is around them is closed behind them, nor where another record of this name begins within them.
     */
    private Optional<XmlElement> brokenOffIn(XmlElement record) {
        if (!isOpenAtEnd(record.node()) || isRootClosedLast(record.node())) {
            return Optional.empty();
        }
        Element last = record.node();
        for (Element inner = last.lastElementChild();
                inner != null && isOpenAtEnd(inner);
                inner = inner.lastElementChild()) {
            if (inner.nameIs(record.node().normalName())) {
                return Optional.empty();
            }
            last = inner;
        }
        return Optional.of(new XmlElement(last));
    }

    /** What the end of a document closes has an end there, without length. */
    private boolean isOpenAtEnd(Element element) {
        Range end = element.endSourceRange();
        return end.isTracked()
                && end.endPos() == end.startPos()
                && end.startPos() == document.endSourceRange().startPos();
    }

    /** The parser misses an end whose name is printed in other letters, or that stands beyond too many elements left open. */
    private boolean isRootClosedLast(Element element) {
        Element root = element;
        while (root.parent() != null && root.parent().parent() != null) {
            root = root.parent();
        }
        String name = root.tagName();
        int lastEnd = text.lastIndexOf("</");
        return lastEnd >= 0 && text.regionMatches(true, lastEnd + 2, name, 0, name.length());
    }
}
