package dev.pressmark.read.text;

import dev.pressmark.article.Claim;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.character.CleanText;
import java.util.ArrayList;
import java.util.List;

/** Makes a raw article of a text that is all there is of it. */
public final class TextArticle {

    private TextArticle() {}

    /**
     * What a text makes.
     *
     * @param format of its reader
     * @param more   what is claimed besides what the text says
     * @return rejected as empty when it shows nothing
     */
    public static Verdict<RawArticle> of(String format, String text, List<Claim> more, CopyReader copyReader) {
        String clean = CleanText.of(text);
        if (clean.isBlank()) {
            return Verdict.rejected(ProblemCode.EMPTY, "The file has nothing in it but white space");
        }
        Copy copy = copyReader.read(clean);
        List<Claim> claims = new ArrayList<>(copy.claims());
        claims.addAll(more);
        return Verdict.accepted(new RawArticle(format, claims, copy.body()));
    }
}
