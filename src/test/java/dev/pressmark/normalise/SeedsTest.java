package dev.pressmark.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.SharedCorpus;
import dev.pressmark.article.Article;
import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.Sha256;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The two articles the project began with. */
class SeedsTest {

    @Test
    void theArticleWithACreditLineComesOutAsAgreed() throws IOException {
        Article article = article("000_39ad51b5f64a9648.txt");
        assertThat(article.metadata().text(Field.HEADLINE)).get().asString().endsWith("by Russia itself.");
        assertThat(article.metadata().resolved(Field.HEADLINE).orElseThrow().confidence())
                .isEqualTo(Confidence.LOW);
        assertThat(article.metadata().text(Field.PUBLISHER)).contains("TRT World");
        assertThat(article.metadata().resolved(Field.PUBLISHER).orElseThrow().basis())
                .isEqualTo(Basis.CREDIT_LINE);
        assertThat(article.metadata().value(Field.PUBLISHED)).isEmpty();
        assertThat(article.metadata().value(Field.DATELINE_PLACE)).isEmpty();
        assertThat(article.metadata().value(Field.LANGUAGE)).contains("en");
        assertThat(article.body().text()).doesNotContain("READ MORE", "Source:");
        assertThat(article.claims())
                .filteredOn(claim -> claim.field() == Field.CROSS_REFERENCE)
                .hasSize(2);
    }

    @Test
    void theArticleWithADatelineComesOutAsAgreed() throws IOException {
        Article article = article("001_681ace85edb68c15.txt");
        assertThat(article.metadata().text(Field.HEADLINE))
                .get()
                .asString()
                .startsWith("Libyan Foreign Minister")
                .endsWith("from the country.");
        assertThat(article.metadata().text(Field.PUBLISHER)).contains("Middle East Monitor");
        assertThat(article.metadata()
                        .resolved(Field.PUBLISHER)
                        .map(resolved -> resolved.claim().raw()))
                .contains("MEMO");
        assertThat(article.metadata().text(Field.PUBLISHED)).contains("2020-12-31");
        assertThat(article.metadata().resolved(Field.PUBLISHED).map(resolved -> resolved.confidence()))
                .contains(Confidence.HIGH);
        assertThat(article.metadata().value(Field.DATELINE_PLACE)).isEmpty();
        assertThat(article.metadata().value(Field.LANGUAGE)).contains("en");
        assertThat(article.body().text()).startsWith("Libyan Foreign Minister");
        assertThat(article.claims()).extracting(Claim::basis).contains(Basis.DATELINE);
    }

    private static Article article(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(SharedCorpus.path("seeds").resolve(name));
        return new TextReader(CopyReader.withBuiltInAuthorities())
                .read(bytes)
                .fold(
                        raw -> new Normaliser()
                                .normalise(
                                        new SourceRecord("seeds", name, 1, Sha256.hex(bytes)),
                                        raw,
                                        InputDescription.NONE),
                        problem -> {
                            throw new AssertionError(problem);
                        });
    }
}
