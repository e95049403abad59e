package dev.pressmark.read.html;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.TitleParts;
import dev.pressmark.authority.Wording;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.WholeFileCursor;
import dev.pressmark.read.character.DecodedText;
import dev.pressmark.read.character.MarkupDecoder;
import dev.pressmark.read.character.Mojibake;
import dev.pressmark.read.html.body.BodyExtractor;
import dev.pressmark.read.html.body.MarkupText;
import dev.pressmark.read.html.body.PrintedPage;
import dev.pressmark.read.html.markup.BylineMarkup;
import dev.pressmark.read.html.markup.HeadlineMarkup;
import dev.pressmark.read.html.markup.JsonLdClaims;
import dev.pressmark.read.html.markup.MarkedProperties;
import dev.pressmark.read.html.markup.MetaClaims;
import dev.pressmark.read.html.markup.ParselyPage;
import dev.pressmark.read.html.markup.PrintedSiteName;
import dev.pressmark.read.html.markup.Scripts;
import dev.pressmark.read.html.markup.TimeElements;
import dev.pressmark.read.html.page.Page;
import dev.pressmark.read.html.page.PageAddress;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.record.RecordArticle;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an article that is a page, as browsers and crawlers save them. */
public final class HtmlReader implements FormatReader {

    private static final String FORMAT = "html";
    /** Said of the character set when text had been read in the wrong one before it was saved. */
    private static final String REPAIRED = "UTF-8 read as windows-1252";

    private static final Pattern BEGINS_PAGE = Pattern.compile(
            "(?is)^(?:\\s|<\\?xml[^>]{0,200}>|<!--.{0,3000}?-->)*+<(?:!doctype\\s+html|html[\\s>]|head[\\s>]|body[\\s>]|meta\\s|title[\\s>])");
    private static final Pattern MARKUP =
            Pattern.compile("(?i)</?(?:html|head|body|div|p|span|meta|article|section|h1|title|br|a\\s)[^<>]{0,300}>");
    private static final int FEW_TAGS = 3;
    private static final int LONGEST_ERROR = 600;
    /** What only an article states. */
    private static final Set<Field<?>> OF_ARTICLES = Set.of(Field.PUBLISHED, Field.CREATED, Field.BYLINE);

    private final CopyReader copyReader;

    public HtmlReader(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    @Override
    public boolean recognises(FileHead head) {
        return isPage(head);
    }

    /** Whether what begins so is a page. */
    public static boolean isPage(FileHead head) {
        String text = head.text();
        return BEGINS_PAGE.matcher(text).find()
                || (head.isNamed(".html", ".htm", ".xhtml", ".shtml")
                        && MARKUP.matcher(text).results().limit(FEW_TAGS).count() == FEW_TAGS);
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        return WholeFileCursor.of(source, this::read);
    }

    /** Reads a page. */
    public Verdict<RawArticle> read(byte[] bytes) {
        return read(bytes, Capture.UNKNOWN);
    }

    /** Reads a page of which it is known how it was captured. */
    public Verdict<RawArticle> read(byte[] saved, Capture capture) {
        byte[] bytes = Scripts.emptied(saved);
        String declared = capture.charset().isEmpty() ? MarkupDecoder.declared(bytes) : capture.charset();
        Optional<DecodedText> decoded = MarkupDecoder.decode(bytes, declared);
        if (decoded.isEmpty()) {
            return Verdict.rejected(ProblemCode.BINARY, "The page is not text");
        }
        boolean utf8 = StandardCharsets.UTF_8.name().equals(decoded.get().charset());
        String text = utf8 && !Mojibake.isPossible(bytes)
                ? decoded.get().text()
                : Mojibake.repair(decoded.get().text());
        FoundClaims claims = new FoundClaims();
        claims.add(Field.CHARSET, decoded.get().charset(), Basis.BYTES, "");
        claims.add(
                Field.CHARSET,
                declared,
                Basis.CHARSET_DECLARATION,
                capture.charset().isEmpty() ? "meta charset" : "Content-Type");
        claims.add(Field.URL, capture.address(), Basis.CAPTURE_HEADER, capture.where());
        if (!text.equals(decoded.get().text())) {
            claims.add(Field.CHARSET, REPAIRED, Basis.BYTES, "");
        }
        Document document = Parser.htmlParser().setMaxDepth(MarkupText.DEEPEST).parseInput(text, "");
        return read(text, Page.of(document), claims);
    }

    private Verdict<RawArticle> read(String markup, Page page, FoundClaims claims) {
        String stated = JsonLdClaims.add(page, claims, copyReader);
        MetaClaims.add(page, claims);
        ParselyPage.add(page, claims);
        MarkedProperties.add(page, claims);
        PrintedSiteName.add(page, claims);
        PageAddress.add(page, claims);
        claims.add(Field.LANGUAGE, page.language(), Basis.LANG_ATTRIBUTE, "html lang");
        HeadlineMarkup.add(page, claims).ifPresent(heading -> {
            TimeElements.add(page, heading, claims);
            BylineMarkup.add(page, heading, claims);
        });
        if (isEmpty(page, claims)) {
            return Verdict.rejected(ProblemCode.EMPTY, "The page has no text, and no headline but its title");
        }
        PrintedPage printed = BodyExtractor.extract(page, claims, stated);
        if (isOfError(page, claims, printed)) {
            return Verdict.rejected(
                    ProblemCode.NOT_AN_ARTICLE, "The page says that what was asked for is not there: " + page.title());
        }
        claims.add(Field.HEADLINE, printed.heading(), Basis.HEADLINE_MARKUP, "heading");
        claims.add(Field.STANDFIRST, printed.standfirst(), Basis.STANDFIRST_LINE, "standfirst");
        if (BrokenOff.is(markup, page.document(), printed.body())) {
            claims.addBrokenOff("");
        }
        return RecordArticle.of(FORMAT, claims, printed.above(), printed.body(), copyReader);
    }

    /** What a site answers with where it has no such page: its title says so, it has no date, no author and hardly a text. */
    private static boolean isOfError(Page page, FoundClaims claims, PrintedPage printed) {
        return printed.body().length() <= LONGEST_ERROR
                && claims.all().stream().noneMatch(claim -> OF_ARTICLES.contains(claim.field()))
                && Stream.concat(
                                TitleParts.SEPARATOR.splitAsStream(page.title()), claims.about(Field.HEADLINE).stream())
                        .anyMatch(part -> Phrases.ERROR_PAGE.is(Wording.words(part)));
    }

    /** A page of which only the title is there is what a script would have filled, a server error, or a frame. */
    private static boolean isEmpty(Page page, FoundClaims claims) {
        return !page.document().body().hasText()
                && !page.meta("og:type").equalsIgnoreCase("article")
                && claims.all().stream()
                        .noneMatch(claim -> claim.basis() == Basis.JSON_LD
                                || (claim.field() == Field.HEADLINE && claim.basis() != Basis.TITLE_ELEMENT));
    }
}
