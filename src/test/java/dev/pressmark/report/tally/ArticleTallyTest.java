package dev.pressmark.report.tally;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.report.table.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleTallyTest {

    private final ArticleTally tally = new ArticleTally();
    private final ArticleSums sums = new ArticleSums(tally);

    @Test
    void daysAreThoseOfThePlaceOfPublicationAndTheUndatedStandLast() {
        article("2020-12-31T23:30:00-05:00", "second", "Herald", "en", 100, null, "Sport");
        article("2020-12-31", "day", "Herald", "en", 50, "a1", null);
        article("2020-12", "month", "Herald", "en", 7, null, null);
        article("XXXX-02-26", "day", null, null, 3, null, null);
        article("2020-12-30/2020-12-31", "interval", "Bulletin", "fr", 1, null, null);

        assertThat(rows(sums::days))
                .containsExactly(
                        "[2020-12-31, Herald, en, 2, 1, 150]",
                        "[null, Bulletin, fr, 1, 1, 1]",
                        "[null, Herald, en, 1, 1, 7]",
                        "[null, null, null, 1, 1, 3]");
    }

    @Test
    void aPublisherIsSummedUpWithItsLanguagesTheMostFrequentFirst() {
        article("2020-12-30", "day", "Herald", "fr", 1, null, null);
        article("2020-12-31", "day", "Herald", "en", 2, null, null);
        article("2020-12-31", "day", "Herald", "en", 4, "a1", null);
        article(null, null, "Herald", null, 8, null, null);

        assertThat(rows(sums::publishers)).containsExactly("[Herald, 4, 3, 15, 2, en; fr, 2020-12-30, 2020-12-31]");
    }

    @Test
    void sectionsAreThoseOfEachPublisher() {
        article("2020-12-30", "day", "Herald", "en", 1, null, "Sport");
        article("2020-12-29", "day", "Herald", "en", 2, null, "Sport");
        article("2020-12-28", "day", null, "en", 4, null, "Sport");

        assertThat(rows(sums::sections))
                .containsExactly(
                        "[Herald, Sport, 2, 2, 3, 2020-12-29, 2020-12-30]",
                        "[null, Sport, 1, 1, 4, 2020-12-28, 2020-12-28]");
    }

    @Test
    void aCountGoesOnFromOneThatWasKept() throws IOException {
        article("2020-12-30", "day", "Herald", "en", 1, null, "Sport");
        article("2020-12-31", "day", "Herald", null, 2, "a1", "Sport");
        article(null, null, null, "fr", 4, null, null);
        List<String> days = rows(sums::days);
        List<String> sections = rows(sums::sections);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        tally.write(new DataOutputStream(kept));
        tally.clear();
        assertThat(rows(sums::days)).isEmpty();

        tally.goOnFrom(ArticleTally.read(new DataInputStream(new ByteArrayInputStream(kept.toByteArray()))));

        assertThat(rows(sums::days)).isEqualTo(days);
        assertThat(rows(sums::sections)).isEqualTo(sections);
    }

    @Test
    void whatIsTakenOutIsAsIfItHadNotBeenCountedUnlessTheLastOfASectionsFirstDayGoes() {
        article("2020-12-29", "day", "Herald", "en", 1, null, "Sport");
        article("2020-12-30", "day", "Herald", "en", 2, null, "Sport");
        article("2020-12-31", "day", "Herald", "en", 4, null, "Sport");
        article("2020-12-31", "day", "Bulletin", "en", 8, null, "Arts");

        tally.remove(row("2020-12-30", "day", "Herald", "en", 2, null, "Sport"));
        tally.remove(row("2020-12-31", "day", "Bulletin", "en", 8, null, "Arts"));
        assertThat(tally.isKnown()).isTrue();
        assertThat(rows(sums::sections)).containsExactly("[Herald, Sport, 2, 2, 5, 2020-12-29, 2020-12-31]");
        assertThat(rows(sums::days))
                .containsExactly("[2020-12-29, Herald, en, 1, 1, 1]", "[2020-12-31, Herald, en, 1, 1, 4]");

        tally.remove(row("2020-12-29", "day", "Herald", "en", 1, null, "Sport"));
        assertThat(tally.isKnown()).isFalse();
    }

    @Test
    void whatHasNoPublisherHasNoCoverage() {
        article("2020-12-30", "day", null, "en", 1, null, null);
        article("2020-12-30", "day", "Herald", "en", 1, null, null);

        assertThat(rows(sums::coverage)).containsExactly("[Herald, 2020-12-30, 1, null, null]");
    }

    private void article(
            @Nullable String published,
            @Nullable String precision,
            @Nullable String publisher,
            @Nullable String language,
            int words,
            @Nullable String duplicateOf,
            @Nullable String section) {
        tally.accept(row(published, precision, publisher, language, words, duplicateOf, section));
    }

    private static @Nullable Object[] row(
            @Nullable String published,
            @Nullable String precision,
            @Nullable String publisher,
            @Nullable String language,
            int words,
            @Nullable String duplicateOf,
            @Nullable String section) {
        @Nullable Object[] row = new @Nullable Object[Reports.ARTICLES.columns().size()];
        row[Reports.ARTICLES.position("published")] = published;
        row[Reports.ARTICLES.position("published_precision")] = precision;
        row[Reports.ARTICLES.position("publisher")] = publisher;
        row[Reports.ARTICLES.position("language")] = language;
        row[Reports.ARTICLES.position("word_count")] = words;
        row[Reports.ARTICLES.position("duplicate_of")] = duplicateOf;
        row[Reports.ARTICLES.position("section")] = section;
        return row;
    }

    private static List<String> rows(Consumer<Consumer<@Nullable Object[]>> source) {
        List<String> rows = new ArrayList<>();
        source.accept(row -> rows.add(Arrays.toString(row)));
        return rows;
    }
}
