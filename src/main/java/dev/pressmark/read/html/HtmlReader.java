package dev.pressmark.read.html;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.read.ArticleReader;
import dev.pressmark.read.text.CleanText;
import dev.pressmark.read.text.Copy;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.text.DecodedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an article that is a page, as browsers and crawlers save them. */
public final class HtmlReader implements ArticleReader {

    private static final String FORMAT = "html";
    /** No page that is meant to be read nests deeper; elements beyond are closed. */
    private static final int DEEPEST = 256;
    /** Said of the character set when text had been read in the wrong one before it was saved. */
    private static final String REPAIRED = "UTF-8 read as windows-1252";

    private final CopyReader copyReader;

    /** A reader that knows the organisations Pressmark carries. */
    public HtmlReader() {
        this(CopyReader.withBuiltInAuthorities());
    }

    public HtmlReader(AuthorityFile authorities) {
        this(new CopyReader(authorities));
    }

    private HtmlReader(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public Verdict<RawArticle> read(byte[] bytes) {
        String declared = PageDecoder.declared(bytes);
        Optional<DecodedText> decoded = PageDecoder.decode(bytes, declared);
        if (decoded.isEmpty()) {
            return Verdict.rejected(ProblemCode.BINARY, "The file is not text, though it is named as a page");
        }
        String text = Mojibake.repair(decoded.get().text());
        PageClaims claims = new PageClaims();
        claims.add(Field.CHARSET, decoded.get().charset(), Basis.BYTES, "");
        claims.add(Field.CHARSET, declared, Basis.CHARSET_DECLARATION, "meta charset");
        if (!text.equals(decoded.get().text())) {
            claims.add(Field.CHARSET, REPAIRED, Basis.BYTES, "");
        }
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
        return read(Page.of(document), claims);
    }

    private Verdict<RawArticle> read(Page page, PageClaims claims) {
        String stated = JsonLdClaims.add(page, claims);
        MetaClaims.add(page, claims);
        MarkedProperties.add(page, claims);
        Address.add(page, claims);
        claims.add(Field.LANGUAGE, page.language(), Basis.LANG_ATTRIBUTE, "html lang");
        HeadlineMarkup.add(page, claims).ifPresent(heading -> {
            TimeElements.add(page, heading, claims);
            BylineMarkup.add(page, heading, claims);
        });
        Copy copy = copyReader.readBody(CleanText.of(BodyExtractor.extract(page, claims, stated)));
        List<Claim> all = new ArrayList<>(claims.all());
        all.addAll(copy.claims());
        boolean empty = copy.body().isBlank() && claims.about(Field.HEADLINE).isEmpty();
        return empty
                ? Verdict.rejected(ProblemCode.EMPTY, "The page has neither a headline nor text")
                : Verdict.accepted(new RawArticle(FORMAT, all, copy.body()));
    }
}
