package dev.pressmark.read.item;

import static dev.pressmark.read.RecordFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.SharedCorpus;
import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of the IPTC and its members: texts are archived, the rest is rejected as what it is. */
class ItemCorpusTest {

    private static final CopyReader COPY = CopyReader.withBuiltInAuthorities();
    private static final List<FormatReader> READERS =
            List.of(NewsMlG2.reader(COPY), NewsMl1.reader(COPY), Nitf.reader(COPY), new NinjsReader(COPY));

    @Test
    void everyFileIsRecognisedAndTextsAreArchived() throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            List<Problem> problems = RecordFiles.problems(reader(file, bytes), bytes);
            String name = file.getFileName().toString();
            if (name.matches(".*(?:businesswire|[Tt]ext|ninjs-1-4|extension-example|LISTING_21|Complex2).*")) {
                assertThat(problems).as(name).isEmpty();
            } else if (!name.startsWith("facet")) {
                assertThat(problems)
                        .as(name)
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NOT_AN_ARTICLE));
            }
        }
    }

    @Test
    void anItemInTwoStandardsIsTheSameArticle() throws IOException {
        int pairs = 0;
        for (Path xml : files()) {
            String name = xml.getFileName().toString();
            Path json = xml.resolveSibling(name.replace("NewsML-", "1.4-").replace(".xml", ".json"));
            if (!name.startsWith("NewsML-") || !Files.exists(json)) {
                continue;
            }
            Article one = article(xml);
            Article other = article(json);
            for (Field<?> field : List.of(
                    Field.HEADLINE, Field.LANGUAGE, Field.KEYWORDS, Field.PUBLISHED, Field.MODIFIED, Field.BYLINE)) {
                assertThat(text(one, field)).as(name + " " + field).isEqualTo(text(other, field));
            }
            assertThat(one.body().text()).startsWith(other.body().text());
            pairs++;
        }
        assertThat(pairs).isPositive();
    }

    private static Article article(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return RecordFiles.articles(reader(file, bytes), bytes).get(0);
    }

    private static FormatReader reader(Path file, byte[] bytes) {
        return READERS.stream()
                .filter(reader -> reader.recognises(new FileHead(bytes, file.toString())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " is not recognised"));
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("newsml-g2", "ninjs")) {
            try (Stream<Path> paths = Files.list(SharedCorpus.path(folder))) {
                paths.sorted().forEach(files::add);
            }
        }
        return files;
    }
}
