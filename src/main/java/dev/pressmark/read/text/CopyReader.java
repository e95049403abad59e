package dev.pressmark.read.text;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.read.text.foot.Foot;
import dev.pressmark.read.text.head.Head;
import dev.pressmark.read.text.head.LinesAbove;
import dev.pressmark.read.text.line.Furniture;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Paragraphs;
import dev.pressmark.read.text.sheet.Sentences;
import dev.pressmark.read.text.sheet.Sheet;
import dev.pressmark.read.text.sheet.ThisYear;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads the text of an article as a copy editor would: tells headline, byline, date line, dateline, credit and notices
 * from the body, and claims what they say. It works on clean text, wherever that came from. Thread-safe.
 */
public final class CopyReader {

    private static final int LONGEST_SENTENCE = 1000;
    /** A dateline is told by what it opens. */
    private static final String SENTENCE = "It opens a text.";

    private final Supplier<AuthorityFile> authorities;

    public CopyReader(AuthorityFile authorities) {
        this(() -> authorities);
    }

    private CopyReader(Supplier<AuthorityFile> authorities) {
        this.authorities = authorities;
    }

    /** A reader that knows the organisations Pressmark carries, and reads their table when it first needs it. */
    public static CopyReader withBuiltInAuthorities() {
        return new CopyReader(AuthorityFile::builtIn);
    }

    /** The organisations it knows. */
    public AuthorityFile authorities() {
        return authorities.get();
    }

    /**
     * Takes the text of one article apart.
     *
     * @param text with line feeds between its lines, in NFC
     */
    public Copy read(String text) {
        Sheet sheet = new Sheet(new Lines(text), 0);
        Furniture.take(sheet);
        new Foot(sheet, authorities.get()).read();
        new Head(sheet, authorities.get()).read();
        ThisYear.claim(sheet);
        String body = Paragraphs.of(sheet);
        claimForWantOfHeadline(sheet, body);
        return new Copy(sheet.claims(), body);
    }

    /**
     * Takes apart a text whose headline and standfirst stand elsewhere: at its head only bylines, date lines and its
     * dateline are looked for.
     *
     * @param above lines that stand between the headline and the text, among others that say nothing of the article
     * @param text  with line feeds between its lines, in NFC
     */
    public Copy readBody(List<String> above, String text) {
        StringBuilder whole = new StringBuilder();
        above.forEach(line -> whole.append(line.replace('\n', ' ')).append("\n\n"));
        Sheet sheet = new Sheet(new Lines(whole.append(text).toString()), above.size() * 2);
        Furniture.take(sheet);
        new Foot(sheet, authorities.get()).read();
        new LinesAbove(sheet, authorities.get()).read();
        ThisYear.claim(sheet);
        return new Copy(sheet.claims(), Paragraphs.of(sheet));
    }

    /**
     * What a dateline says that stands by itself, without the text that it opens; nothing where it is none.
     *
     * @param line without the dash at its end
     */
    public List<Claim> readDateline(String line) {
        return readBody(List.of(), line + " - " + SENTENCE).claims().stream()
                .filter(claim -> claim.basis() == Basis.DATELINE)
                .toList();
    }

    /** Without a line of its own, the headline is at best what the text begins with; that stays in the text. */
    private static void claimForWantOfHeadline(Sheet sheet, String body) {
        if (sheet.claims(claim -> claim.field() == Field.HEADLINE) || body.isEmpty()) {
            return;
        }
        int end = body.indexOf("\n\n");
        String paragraph = body.substring(0, Math.min(end < 0 ? body.length() : end, LONGEST_SENTENCE));
        String sentence = Sentences.first(paragraph);
        boolean wholeLine = sheet.bodyColumn() == 0 && sentence.length() == paragraph.length() && end >= 0;
        sheet.claim(sheet.bodyLine(), Field.HEADLINE, sentence, wholeLine ? Basis.FIRST_LINE : Basis.FIRST_SENTENCE);
    }
}
