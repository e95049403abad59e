package dev.pressmark.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.report.table.Reports;
import dev.pressmark.report.tally.Tallies;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportPageTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</table></section><iframe src=//a.example>",
            "<!--SECTIONS--> /*SCRIPT*/ $1 \\1",
            "&lt;b&gt;");

    private final Tallies tallies = new Tallies();

    @Test
    void wordsFromArticlesAreWordsAndNothingElse() {
        for (String text : HOSTILE) {
            article(text, "2020-12-31", text);
            rejection(text, text);
            story(text, "2020-12-30", "2020-12-31", 2, text);
        }
        Document page = page("job");

        assertThat(page.select("section[aria-labelledby=stories] th[scope=row]").eachText())
                .containsAll(HOSTILE);
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("img, iframe, object, embed, link, form, base")).isEmpty();
        assertThat(page.getAllElements())
                .allMatch(element -> element.attributes().asList().stream()
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("section[aria-labelledby=rejected] th[scope=row]")
                        .eachText())
                .containsAll(HOSTILE);
        assertThat(page.select("section[aria-labelledby=languages] th[scope=row]")
                        .eachText())
                .containsAll(HOSTILE);
    }

    @Test
    void thePageNeedsNothingFromTheNetwork() {
        article("Herald", "2020-12-31", "en");
        Document page = page("job");

        assertThat(page.select("[src], link")).isEmpty();
        assertThat(page.select("a[href]")).allMatch(link -> link.attr("href").startsWith("#"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .doesNotContain("script-src 'unsafe-inline'")
                .contains("sha256-");
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void everyChartHasItsNameAndItsTable() {
        article("Herald", "2020-12-31", "en");
        article("Herald", "2021-01-02", "fr");
        rejection("a.txt", "empty");
        Document page = page("job");

        assertThat(page.select("figure[data-chart]")).isNotEmpty();
        for (Element figure : page.select("figure[data-chart]")) {
            assertThat(figure.select("canvas[role=img]").attr("aria-label")).isNotBlank();
            assertThat(figure.select("details table td[data-value]")).isNotEmpty();
        }
        assertThat(page.select("section"))
                .allMatch(section -> page.getElementById(section.attr("aria-labelledby")) != null);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void theStoriesWithMostArticlesStandFirstAndThoseWithoutADayOnNoLineOfTime() {
        story("small", "2020-12-30", "2020-12-31", 2, "Herald");
        story("undated", null, null, 9, "Herald");
        story("large", "2020-11-30", "2020-12-01", 5, "Gazette; Herald");
        Document page = page("job");

        assertThat(page.select("section[aria-labelledby=stories] p").text())
                .isEqualTo("3 events are reported by several articles.");
        assertThat(page.select("section[aria-labelledby=stories] figure tbody tr")
                        .eachText())
                .containsExactly(
                        "large 2020-11-30 2020-12-01 5 Gazette 2020-11-30; Herald",
                        "small 2020-12-30 2020-12-31 2 Herald 2020-12-30");
        assertThat(page.select("section[aria-labelledby=stories] > .wide tbody tr")
                        .eachText())
                .containsExactly("undated 9 Herald");
    }

    @Test
    void twoUnknownPublishersAreNotTakenForOne() {
        reprint(null, "near");
        reprint("Herald", "near");
        reprint(null, "exact");

        assertThat(page("job")
                        .select("section[aria-labelledby=reprints] tbody th")
                        .eachText())
                .containsExactly("unknown \u2190 unknown", "Herald itself");
    }

    private void reprint(@Nullable String publisher, String kind) {
        tallies.reprints()
                .accept(new @Nullable Object[] {"a2", "a1", kind, 1.0, 1.0, 0, true, 9, publisher, publisher});
    }

    private void story(
            String headline, @Nullable String first, @Nullable String last, long articles, String publishers) {
        String days = publishers.contains(";") ? first + "; " : first;
        tallies.stories().accept(new @Nullable Object[] {
            "s" + headline, headline, first, last, articles, publishers, "en", null, "terms", days
        });
    }

    @Test
    void anEmptyArchiveHasAPageToo() {
        assertThat(page("job").text()).contains("Nothing is rejected.").contains("No article is dated to the day.");
    }

    @Test
    void thePageStaysTheSameForTheSameCounts() {
        article("Herald", "2020-12-31", "en");

        assertThat(new ReportPage("job", tallies).html()).isEqualTo(new ReportPage("job", tallies).html());
    }

    private Document page(String job) {
        return Jsoup.parse(new String(new ReportPage(job, tallies).html(), StandardCharsets.UTF_8));
    }

    private void article(String publisher, String day, String language) {
        @Nullable Object[] row = new @Nullable Object[Reports.ARTICLES.columns().size()];
        row[Reports.ARTICLES.position("published")] = day;
        row[Reports.ARTICLES.position("published_precision")] = "day";
        row[Reports.ARTICLES.position("publisher")] = publisher;
        row[Reports.ARTICLES.position("language")] = language;
        row[Reports.ARTICLES.position("word_count")] = 1;
        tallies.articles().accept(row);
    }

    private void rejection(String file, String code) {
        @Nullable Object[] row = new @Nullable Object[Reports.REJECTED.columns().size()];
        row[Reports.REJECTED.position("source_file")] = file;
        row[Reports.REJECTED.position("code")] = code;
        tallies.rejections().accept(row);
    }
}
