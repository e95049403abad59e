package dev.pressmark.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Field;
import org.junit.jupiter.api.Test;

/** What of a page is the standfirst of its article. */
class PageStandfirstTest {

    private static final String HEAD = "<title>Ice holds the Skarn ferry in port</title>"
            + "<meta name='description' content='Read on Skarn Online why the ferry stays in port.'>";
    private static final String HEADING = "<h1>Ice holds the Skarn ferry in port</h1>";
    private static final String TEXT =
            "<div class='article-body'><p>The ferry to Skarn will not sail before the ice has gone, its owners said.</p>"
                    + "<p>They had tried twice on Sunday and had to turn round at the mouth of the fjord each time.</p>"
                    + "<p>The islanders have food for three weeks, said the mayor, and do not worry about the rest.</p></div>";

    @Test
    void whatIsPrintedAsOneGoesBeforeTheDescription() {
        assertThat(standfirst(HEADING + "<h2 class='sub-title'>The islanders have food for three weeks</h2>" + TEXT))
                .isEqualTo("The islanders have food for three weeks");
        assertThat(standfirst(HEADING + TEXT)).isEqualTo("Read on Skarn Online why the ferry stays in port.");
    }

    @Test
    void theSubtitleOfAMenuIsNone() {
        String menu = "<header class='site-header'><div class='menu'><div class='menu__subscribe-subtitle'>"
                + "To read what others leave out depends on you</div></div></header>";

        assertThat(standfirst(menu + HEADING + TEXT)).startsWith("Read on Skarn Online");
        assertThat(TestPage.read(HEAD, menu + HEADING + TEXT).body().text()).doesNotContain("depends on you");
    }

    @Test
    void theLineThatSaysWhenAndByWhomIsNone() {
        String line = "<div class='subtitle'><time datetime='2026-01-12T08:00:00+01:00'>12.01.2026</time>"
                + " <span>by Ida Falk, to read in 3 minutes</span></div>";

        assertThat(standfirst(HEADING + line + TEXT)).startsWith("Read on Skarn Online");
        assertThat(TestPage.read(HEAD, HEADING + line + TEXT).body().text()).startsWith("The ferry to Skarn");
    }

    private static String standfirst(String body) {
        return TestPage.read(HEAD, body).metadata().text(Field.STANDFIRST).orElse("");
    }
}
