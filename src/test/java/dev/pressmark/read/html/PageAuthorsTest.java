package dev.pressmark.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Field;
import org.junit.jupiter.api.Test;

/** Who of those whom a page names as its authors wrote the article. */
class PageAuthorsTest {

    private static final String TEXT =
            "<p>The ferry to Skarn will not sail before the ice has gone, its owners said.</p>"
                    + "<p>They had tried twice on Sunday and had to turn round at the mouth of the fjord each time.</p>";
    private static final String HEADING = "<h1>Ice holds the Skarn ferry in port</h1>";

    @Test
    void whoTookThePictureIsNoAuthor() {
        assertThat(byline("", """
                        <div itemscope itemtype='https://schema.org/NewsArticle'>
                        <figure><span itemprop='author'>Pia Lens</span></figure>
                        <span itemprop='author'>(Image: Some Pictures/Ole Lens)</span>
                        <span itemprop='author'>Ann Weaver</span></div>""")).isEqualTo("Ann Weaver");
    }

    @Test
    void aPictureCreditSignsNothing() {
        assertThat(byline("<meta name='author' content='Image: Some Pictures/Ole Lens'>", ""))
                .isEmpty();
    }

    @Test
    void aLinkToAnAuthorsPageNamesTheAuthor() {
        assertThat(byline("", "<div>by <a href='/authors/ann-weaver'>Ann Weaver</a></div>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void anotherNameIsPreferredToThePapersOwn() {
        assertThat(byline(
                        "<meta property='og:site_name' content='The Daily Sample'>"
                                + "<meta name='author' content='The Daily Sample'>"
                                + "<meta name='articleAuthor' content='Reuters'>",
                        ""))
                .isEqualTo("Reuters");
    }

    private static String byline(String head, String afterHeading) {
        return TestPage.read(head, HEADING + afterHeading + TEXT)
                .metadata()
                .text(Field.BYLINE)
                .orElse("");
    }
}
