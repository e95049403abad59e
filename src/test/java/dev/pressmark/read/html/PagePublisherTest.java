package dev.pressmark.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Field;
import org.junit.jupiter.api.Test;

/** Which of the names on a page is its publisher's. */
class PagePublisherTest {

    private static final String TEXT =
            "<p>The ferry to Skarn will not sail before the ice has gone, its owners said.</p>"
                    + "<p>They had tried twice on Sunday and had to turn round at the mouth of the fjord each time.</p>";

    @Test
    void aPlaceWhereANameIsMissingIsNoPublisher() {
        assertThat(publisher(data("undefined") + "<meta property='og:site_name' content='The Daily Sample'>", ""))
                .isEqualTo("The Daily Sample");
    }

    private static String data(String publisher) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"" + publisher
                + "\"}}</script>";
    }

    private static String publisher(String head, String body) {
        return TestPage.read(head, "<h1>Ice holds the Skarn ferry in port</h1>" + TEXT + body)
                .metadata()
                .text(Field.PUBLISHER)
                .orElse("");
    }
}
