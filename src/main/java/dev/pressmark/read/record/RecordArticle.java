package dev.pressmark.read.record;

import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.authority.Wording;
import dev.pressmark.read.character.CleanText;
import dev.pressmark.read.text.Copy;
import dev.pressmark.read.text.CopyReader;
import java.util.ArrayList;
import java.util.List;

/** Makes a raw article of what a record states in its fields and of the text it carries, which has claims of its own. */
public final class RecordArticle {

    private static final int LONGEST_HEADLINE = 400;

    private RecordArticle() {}

    /**
     * What a record makes.
     *
     * @param format of its reader
     * @param stated what its fields claim
     * @param text   its body in paragraphs separated by empty lines; may be empty; a first line that repeats the headline is
     *               left out
     * @return rejected as empty when it has neither a headline nor text
     */
    public static Verdict<RawArticle> of(String format, FoundClaims stated, String text, CopyReader copyReader) {
        return of(format, stated, List.of(), withoutHeadline(text.strip(), stated), copyReader);
    }

    private static String withoutHeadline(String text, FoundClaims stated) {
        int end = text.indexOf('\n');
        boolean repeats = end > 0
                && end <= LONGEST_HEADLINE
                && stated.about(Field.HEADLINE).stream()
                        .filter(headline -> headline.length() < 2 * end && end < 2 * headline.length())
                        .map(RecordArticle::letters)
                        .anyMatch(headline -> !headline.isEmpty() && headline.equals(letters(text.substring(0, end))));
        return repeats ? text.substring(end).strip() : text;
    }

    private static String letters(String text) {
        return Wording.letters(FoundClaims.plain(text));
    }

    /**
     * What a record makes.
     *
     * @param above lines that it shows over its text, whatever they say
     */
    public static Verdict<RawArticle> of(
            String format, FoundClaims stated, List<String> above, String text, CopyReader copyReader) {
        Copy copy = copyReader.readBody(above.stream().map(CleanText::of).toList(), CleanText.of(text));
        if (copy.body().isBlank() && stated.about(Field.HEADLINE).isEmpty()) {
            return Verdict.rejected(ProblemCode.EMPTY, "It has neither a headline nor text");
        }
        List<Claim> claims = new ArrayList<>(stated.all());
        claims.addAll(copy.claims());
        return Verdict.accepted(new RawArticle(format, claims, copy.body()));
    }
}
