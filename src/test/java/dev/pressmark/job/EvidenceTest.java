package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pressmark.SharedCorpus;
import dev.pressmark.archive.article.ArticleShelf;
import dev.pressmark.archive.article.StoredArticle;
import dev.pressmark.archive.article.StoredClaim;
import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import dev.pressmark.job.query.ReadOnlyArchive;
import dev.pressmark.normalise.Normaliser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every value of every article rests on a claim that is published with it, and comes out of the stored claims again. */
class EvidenceTest {

    @TempDir
    Path folder;

    @Test
    void everyValueOfTheSampleRestsOnOneChosenClaim() throws Exception {
        JobFixture job = JobFixture.in(folder);
        copy(Path.of("jobs/sample/inbox"), job.inbox(""));
        job.set("coverage: 2026-03\n    settle: 0s").run();

        assertThat(job.rows("articles.csv")).hasSizeGreaterThan(15);
        assertEveryValueIsEvident(job);
        assertEveryDecisionIsReproducible(job);
    }

    @ParameterizedTest
    @CsvSource({
        "wire/stories.tar.gz, coverage: 1987-02/1987-10, 10000",
        "bulk/bbc.tar.gz, publisher: BBC News, 1300",
        "stories/articles.tar.gz, zone: Europe/London, 140",
        "html/pages.tar.gz, zone: Europe/London, 150",
        "seeds, coverage: 2020, 2"
    })
    void everyValueOfTheCorporaRestsOnOneChosenClaim(String corpus, String setting, int articles) throws Exception {
        Path source = SharedCorpus.path(corpus);
        JobFixture job = JobFixture.in(folder);
        if (Files.isDirectory(source)) {
            copy(source, job.inbox(""));
        } else {
            TarFile.unpack(source, job.inbox(""));
        }
        balanced(job.set(setting + "\n    settle: 0s").run());

        assertThat(job.rows("articles.csv")).hasSizeGreaterThanOrEqualTo(articles);
        assertEveryValueIsEvident(job);
        assertEveryDecisionIsReproducible(job);
    }

    @Test
    void evidenceStandsInTheOrderOfTheArticlesAndThenAsItWasFound() throws Exception {
        JobFixture job = JobFixture.in(folder);
        job.write("b.txt", JobFixture.article(2)).run();
        job.write("c.txt", JobFixture.article(3))
                .write("a.txt", "Short head\n\nBy Ann Weaver\n\n" + JobFixture.article(1));
        job.run();

        Set<String> order = new LinkedHashSet<>();
        job.rows("evidence.csv").forEach(row -> order.add(row.getField("article_id")));
        assertThat(order)
                .containsExactlyElementsOf(job.rows("articles.csv").stream()
                        .map(row -> row.getField("article_id"))
                        .toList());
        assertThat(job.rows("evidence.csv").stream().limit(2).map(row -> row.getField("field")))
                .containsExactly("headline", "byline");
    }

    @Test
    void aSupersededVersionIsNoEvidence() throws Exception {
        JobFixture job = JobFixture.in(folder).write("a.txt", JobFixture.article(1));
        job.run();
        balanced(job.write("a.txt", JobFixture.article(2)).run());

        assertThat(job.rows("evidence.csv").stream().map(row -> row.getField("article_id")))
                .isNotEmpty()
                .containsOnly(JobFixture.id("a.txt", JobFixture.article(2)));
    }

    private static void assertEveryValueIsEvident(JobFixture job) throws IOException {
        Map<String, List<String>> chosen = new HashMap<>();
        for (NamedCsvRecord row : job.rows("evidence.csv")) {
            if (row.getField("chosen").equals("true")) {
                assertThat(row.getField("confidence")).isIn("high", "medium", "low");
                chosen.computeIfAbsent(
                                row.getField("article_id") + " " + row.getField("field"), key -> new ArrayList<>())
                        .add(row.getField("value"));
            } else {
                assertThat(row.getField("value") + row.getField("confidence")).isEmpty();
            }
        }
        for (NamedCsvRecord article : job.rows("articles.csv")) {
            for (Field<?> field : Field.columns()) {
                String value = article.getField(field.name());
                List<String> evidence =
                        chosen.getOrDefault(article.getField("article_id") + " " + field.name(), List.of());
                assertThat(evidence)
                        .as("%s of %s", field, article.getField("source_file"))
                        .isEqualTo(value.isEmpty() ? List.of() : List.of(value));
            }
        }
    }

    private static void assertEveryDecisionIsReproducible(JobFixture job) throws Exception {
        Normaliser normaliser = new Normaliser().notAfter(LocalDate.ofInstant(JobFixture.NOW, ZoneOffset.ofHours(14)));
        try (ReadOnlyArchive archive = ReadOnlyArchive.open(job.job()).orElseThrow()) {
            ArticleShelf shelf = new ArticleShelf(archive.jdbc());
            for (NamedCsvRecord row : job.rows("articles.csv")) {
                StoredArticle stored = shelf.find(row.getField("article_id")).orElseThrow();
                Article again = normaliser.resolve(stored.source(), stored.raw());
                for (Field<?> field : Field.all()) {
                    assertThat(again.metadata().text(field))
                            .as("%s of %s", field, stored.source().path())
                            .isEqualTo(stored.chosen(field).map(StoredClaim::value));
                    assertThat(again.metadata().resolved(field).map(resolved -> resolved.confidence()))
                            .isEqualTo(stored.chosen(field).map(StoredClaim::confidence));
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
