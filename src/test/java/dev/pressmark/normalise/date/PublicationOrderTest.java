package dev.pressmark.normalise.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Resolved;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.normalise.Normaliser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a day of publication that comes after the day of the last change. */
class PublicationOrderTest {

    @Test
    void theDayARecordWasMadeIsNoMoreThanAGuess() {
        Claim made = new Claim(Field.CREATED, "2020-03-05", Basis.RECORD_FIELD, "created");
        Article alone = article(made);
        assertThat(alone.metadata().text(Field.PUBLISHED)).contains("2020-03-05");
        assertThat(alone.metadata().resolved(Field.PUBLISHED).map(Resolved::confidence))
                .contains(Confidence.LOW);
        Article told = article(made, published("5 March 2020", Basis.DATE_LINE));
        assertThat(told.metadata().resolved(Field.PUBLISHED).map(Resolved::confidence))
                .contains(Confidence.HIGH);
    }

    @Test
    void inPrintThePublicationIsRefusedAndTheChangeDoubted() {
        Article article =
                article(published("5 March 2020", Basis.DATE_LINE), modified("2 March 2020", Basis.DATE_LINE));
        assertThat(article.metadata().value(Field.PUBLISHED)).isEmpty();
        assertThat(article.metadata().text(Field.MODIFIED)).contains("2020-03-02");
        assertThat(article.metadata().resolved(Field.MODIFIED).map(Resolved::confidence))
                .contains(Confidence.LOW);
    }

    @Test
    void anotherStatementThatIsPossibleTakesItsPlace() {
        Article article = article(
                published("5 March 2020", Basis.DATE_LINE),
                published("1 March 2020", Basis.DATELINE),
                modified("2 March 2020", Basis.DATE_LINE));
        assertThat(article.metadata().text(Field.PUBLISHED)).contains("2020-03-01");
        assertThat(article.metadata().text(Field.MODIFIED)).contains("2020-03-02");
    }

    @Test
    void ofAPageTheChangeIsRefused() {
        Article article = article(
                published("2020-03-05T10:00:00Z", Basis.JSON_LD), modified("2020-03-02T10:00:00Z", Basis.JSON_LD));
        assertThat(article.metadata().text(Field.PUBLISHED)).contains("2020-03-05T10:00:00+00:00");
        assertThat(article.metadata().resolved(Field.PUBLISHED).map(Resolved::confidence))
                .contains(Confidence.LOW);
        assertThat(article.metadata().value(Field.MODIFIED)).isEmpty();
    }

    @Test
    void aDayThatTwoStatementsOfAPageShareIsNotGivenUpForAnEarlierOne() {
        Article article = article(
                published("2020-03-05T10:00:00Z", Basis.JSON_LD),
                published("2020-03-05T10:00:00Z", Basis.META),
                published("2020/03/01", Basis.ADDRESS),
                modified("2020-03-02T10:00:00Z", Basis.JSON_LD));
        assertThat(article.metadata().text(Field.PUBLISHED)).contains("2020-03-05T10:00:00+00:00");
    }

    @Test
    void secondsBeforeMidnightAndHoursOfOtherZonesAreNoContradiction() {
        Article stale = article(
                published("2020-03-05T00:00:04Z", Basis.JSON_LD), modified("2020-03-04T23:59:58Z", Basis.JSON_LD));
        assertThat(stale.metadata().resolved(Field.PUBLISHED).map(Resolved::confidence))
                .contains(Confidence.HIGH);
        assertThat(stale.metadata().value(Field.MODIFIED)).isEmpty();

        Article zones = article(
                published("2020-03-05T00:30:00+03:00", Basis.JSON_LD), modified("2020-03-04T22:00:00Z", Basis.JSON_LD));
        assertThat(zones.metadata().text(Field.MODIFIED)).contains("2020-03-04T22:00:00+00:00");
    }

    private static Claim published(String raw, Basis basis) {
        return new Claim(Field.PUBLISHED, raw, basis, "");
    }

    private static Claim modified(String raw, Basis basis) {
        return new Claim(Field.MODIFIED, raw, basis, "");
    }

    private static Article article(Claim... claims) {
        return new Normaliser()
                .resolve(new SourceRecord("in", "a.txt", 1, "0"), new RawArticle("text", List.of(claims), "Text."));
    }
}
