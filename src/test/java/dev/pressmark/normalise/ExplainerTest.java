package dev.pressmark.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.normalise.Account.Weighed;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final String BODY =
            "The bridge over the firth will be closed until Monday, the council said, and the ferry is to run all night.";

    @Test
    void aSoleClaimIsSaidToBeTheOnlyOne() {
        assertThat(account(Field.HEADLINE, claim(1, Field.HEADLINE, "Bridge closed", Basis.HEADLINE_LINE))
                        .reasons())
                .containsExactly("It is the only claim about it.");
    }

    @Test
    void agreementIsSaidWhateverTheWords() {
        Account account = account(
                Field.PUBLISHER,
                claim(1, Field.PUBLISHER, "MEMO", Basis.DATELINE),
                claim(9, Field.PUBLISHER, "Middle East Monitor", Basis.CREDIT_LINE));

        assertThat(account.value()).isEqualTo("Middle East Monitor");
        assertThat(account.claims()).extracting(Weighed::chosen).containsExactly(false, true);
        assertThat(account.claims()).extracting(Weighed::value).containsOnly("Middle East Monitor");
        assertThat(account.reasons())
                .containsExactly(
                        "It rests on the claim with the basis credit_line.",
                        "Another claim says the same: dateline \"MEMO\".");
    }

    @Test
    void conflictIsSaidWithWhatOutranksWhatAndTheDoubtItCasts() {
        Account account = account(
                Field.PUBLISHED,
                claim(2, Field.PUBLISHED, "31 December 2020", Basis.DATE_LINE),
                claim(4, Field.PUBLISHED, "3 May 2019", Basis.DATELINE),
                claim(5, Field.PUBLISHED, "soon", Basis.DATELINE));

        assertThat(account.value()).isEqualTo("2020-12-31");
        assertThat(account.confidence()).isEqualTo(Confidence.LOW);
        assertThat(account.reasons())
                .containsExactly(
                        "It rests on the claim with the basis date_line.",
                        "date_line outranks dateline \"2019-05-03\".",
                        "Another claim comes to no possible value: dateline \"soon\".",
                        "What the other claims say lowers its confidence from high to low.");
    }

    @Test
    void aDateThatTheCoverageCompletesIsSaidToBe() {
        Account account = account(
                Field.PUBLISHED,
                claim(2, Field.PUBLISHED, "Feb 26", Basis.DATELINE),
                new Claim(Field.COVERAGE, "1987-02-01/1987-10-31", Basis.JOB_FILE, ""));

        assertThat(account.value()).isEqualTo("1987-02-26");
        assertThat(account.reasons()).contains("The coverage completes it: without that it would be \"XXXX-02-26\".");
    }

    @Test
    void anAliasIsSaidToStandForAName() {
        assertThat(account(Field.PUBLISHER, claim(1, Field.PUBLISHER, "MEMO", Basis.DATELINE))
                        .reasons())
                .containsExactly("It is the only claim about it.", "The authority table gives \"MEMO\" this name.");
    }

    @Test
    void severalBylinesAddUp() {
        Account account = account(
                Field.BYLINE,
                claim(2, Field.BYLINE, "By Ann Weaver", Basis.BYLINE),
                claim(3, Field.BYLINE, "By Bo Penman", Basis.BYLINE));

        assertThat(account.value()).isEqualTo("Ann Weaver; Bo Penman");
        assertThat(account.reasons()).contains("Another claim adds to the value: byline \"Bo Penman\".");
    }

    @Test
    void aCorrectionIsSaidToOutrankTheRestAndWhatWouldBeWithoutIt() {
        Claim found = claim(1, Field.HEADLINE, "Brigde closed", Basis.HEADLINE_LINE);
        Claim correction = new Claim(Field.HEADLINE, "Bridge closed", Basis.CORRECTION, "c.csv line 2 (Lib)");

        assertThat(account(Field.HEADLINE, found, correction).reasons())
                .containsExactly(
                        "A correction says so, and outranks whatever is found.",
                        "Without the correction it would be \"Brigde closed\".");
        Claim unknown = new Claim(Field.HEADLINE, "", Basis.CORRECTION, "c.csv line 2 (Lib)");
        Account cleared = account(Field.HEADLINE, found, unknown);
        assertThat(cleared.value()).isNull();
        assertThat(cleared.claims()).extracting(Weighed::chosen).containsExactly(false, true);
        assertThat(cleared.reasons())
                .containsExactly(
                        "A correction says that it is not to be known; a correction outranks whatever is found.",
                        "Without the correction it would be \"Brigde closed\".");
    }

    @Test
    void whatIsWorkedOutOfAnotherFieldSaysFromWhich() {
        assertThat(account(Field.DATELINE_COUNTRY, claim(1, Field.DATELINE_PLACE, "PARIS", Basis.DATELINE))
                        .reasons())
                .containsExactly("It is worked out from dateline_place, claimed as \"PARIS\".");
        assertThat(account(Field.LANGUAGE).reasons()).containsExactly("It is told by the words of the text.");
        assertThat(account(Field.DATELINE_COUNTRY, claim(1, Field.DATELINE_PLACE, "SAN JOSE", Basis.DATELINE))
                        .reasons())
                .contains("More than one place may be meant.");
        assertThat(account(Field.PUBLISHER, new Claim(Field.PUBLISHER, "The Daily Sample", Basis.JOB_FILE, ""))
                        .reasons())
                .containsExactly(
                        "The job file says so of the whole input.", "This basis bears medium confidence, no more.");
    }

    @Test
    void claimsThatComeToNothingAreSaidTo() {
        Account date = account(Field.PUBLISHED, claim(1, Field.PUBLISHED, "03/04/2020", Basis.DATE_LINE));
        assertThat(date.value()).isNull();
        assertThat(date.reasons())
                .containsExactly(
                        "Unknown: no claim about it comes to a possible value that can be read in one way only.");
        assertThat(account(Field.NOTICE, claim(1, Field.NOTICE, "Share this", Basis.NOTICE_LINE))
                        .reasons())
                .containsExactly("Kept as it was found; no value is made of it.");
    }

    @Test
    void whatElseCompletesADateIsSaidByItsName() {
        Claim day = claim(2, Field.PUBLISHED, "Feb 26", Basis.DATELINE);

        assertThat(account(Field.PUBLISHED, day, claim(9, Field.COVERAGE, "2019", Basis.COPYRIGHT_LINE))
                        .reasons())
                .contains("The year of the copyright line completes it: without that it would be \"XXXX-02-26\".");
        assertThat(account(Field.PUBLISHED, day, claim(4, Field.COVERAGE, "2019", Basis.BODY))
                        .reasons())
                .contains(
                        "The year that the text calls this year completes it: without that it would be \"XXXX-02-26\".");
        assertThat(account(Field.PUBLISHED, day, claim(9, Field.MODIFIED, "1 March 2019", Basis.DATE_LINE))
                        .reasons())
                .contains(
                        "The day of the last change, \"1 March 2019\", completes it: without that it would be \"XXXX-02-26\".");
    }

    @Test
    void aTimeThatTakesTheRankOfAMidnightIsNotSaidToOutrankIt() {
        Account account = account(
                Field.PUBLISHED,
                claim(1, Field.PUBLISHED, "2020-02-26T00:00:00Z", Basis.JSON_LD),
                claim(2, Field.PUBLISHED, "2020-02-26T14:05:00+01:00", Basis.OPEN_GRAPH));

        assertThat(account.value()).isEqualTo("2020-02-26T14:05:00+01:00");
        assertThat(account.reasons())
                .containsExactly(
                        "It rests on the claim with the basis open_graph.",
                        "Another claim adds to the value: json_ld \"2020-02-26T00:00:00+00:00\".");
    }

    @Test
    void aDateThatOnlyTheOthersMakeClearIsSaidToBe() {
        Account account = account(
                Field.PUBLISHED,
                claim(2, Field.PUBLISHED, "3 April", Basis.DATELINE),
                claim(9, Field.PUBLISHED, "03/04/2020", Basis.DATE_LINE));

        assertThat(account.value()).isEqualTo("2020-04-03");
        assertThat(account.reasons())
                .contains("Alone it could be read in more than one way; the other claims tell which is meant.");
    }

    @Test
    void aValueStoredUnderOtherRulesIsShownAsItIsStored() {
        Account account = account(Field.HEADLINE, claim(1, Field.HEADLINE, "Bridge closed", Basis.HEADLINE_LINE));

        assertThat(account.stored("Bridge closed")).isSameAs(account);
        Account stored = account.stored("Bridge");
        assertThat(stored.value()).isEqualTo("Bridge");
        assertThat(stored.reasons()).last().asString().endsWith("by these it would be \"Bridge closed\".");
    }

    private static Claim claim(int line, Field<?> field, String raw, Basis basis) {
        return Claim.onLine(line, field, raw, basis);
    }

    private static Account account(Field<?> field, Claim... claims) {
        return new Explainer(new Normaliser())
                        .explain(new SourceRecord("in", "a.txt", 1, "0"), new RawArticle("text", List.of(claims), BODY))
                        .stream()
                        .filter(account -> account.field() == field)
                        .findFirst()
                        .orElseThrow();
    }
}
