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

    /** Claims the character set it was read in, and the one it declares. */
    public void claimCharset(FoundClaims claims) {
        claims.add(Field.CHARSET, charset, Basis.BYTES, "");
        claims.add(Field.CHARSET, declared, Basis.CHARSET_DECLARATION, "xml encoding");
    }
}
