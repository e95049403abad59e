package dev.pressmark.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import dev.pressmark.read.html.PageCorpus.SavedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is read from the pages of many publishers is mostly what others read from them, who know each publisher. They do
 * not all mean the same by a headline or a byline, so that no reader gets all right.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageCorpusTest {

    private record ReadPage(SavedPage saved, Article article) {

        String text(Field<?> field) {
            return article.metadata().text(field).orElse("");
        }
    }

    private final List<ReadPage> pages = new ArrayList<>();

    @BeforeAll
    void read(@TempDir Path folder) throws IOException {
        for (SavedPage page : PageCorpus.unpackedInto(folder)) {
            pages.add(new ReadPage(page, TestPage.read(Files.readAllBytes(page.file()))));
        }
    }

    @Test
    void theHeadlineIsTheOneOthersRead() {
        assertThat(share(
                        "headline",
                        (page, gold) -> folded(page.text(Field.HEADLINE)).equals(folded(String.valueOf(gold)))))
                .isGreaterThan(0.91);
    }

    @Test
    void theDayOfPublicationIsTheOneOthersRead() {
        assertThat(share(
                        "published",
                        (page, gold) -> page.text(Field.PUBLISHED)
                                .startsWith(String.valueOf(gold).substring(0, "2024-05-03".length()))))
                .isGreaterThan(0.98);
    }

    @Test
    void theBylineNamesWhomOthersRead() {
        assertThat(share(
                        "byline",
                        (page, gold) -> folded(List.of(page.text(Field.BYLINE).split("; ", -1)))
                                .equals(folded((List<?>) gold))))
                .isGreaterThan(0.91);
    }

    /** The share, from 0 to 1, of the pages with gold for a field whose reading agrees with it. */
    private double share(String field, BiPredicate<ReadPage, Object> agreement) {
        List<ReadPage> known = pages.stream()
                .filter(page -> page.saved().gold().get(field) != null)
                .toList();
        assertThat(known).as("pages with a known " + field).hasSizeGreaterThan(100);
        long right = known.stream()
                .filter(page -> agreement.test(page, page.saved().gold().get(field)))
                .count();
        return (double) right / known.size();
    }

    private static Set<String> folded(List<?> names) {
        Set<String> folded = new TreeSet<>();
        names.forEach(name -> folded.add(folded(String.valueOf(name))));
        return folded;
    }

    /** Without the differences of case, white space, quotation marks and dashes. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2018\\u2019\\u201a\\u201b`\\u00b4]", "'")
                .replaceAll("[\\u201c\\u201d\\u201e\\u00ab\\u00bb]", "\"")
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("[\\s\\u00A0]+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
    }
}
