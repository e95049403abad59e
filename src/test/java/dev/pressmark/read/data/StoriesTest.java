package dev.pressmark.read.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.SharedCorpus;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.data.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The shared corpus of stories says what every one of its fields means by names in common use. */
class StoriesTest {

    private static final Map<Field<?>, String> STATED =
            Map.of(Field.HEADLINE, "title", Field.PUBLISHED, "date", Field.PUBLISHER, "source", Field.URL, "url");

    @Test
    void everyFieldOfEveryArticleIsClaimedAsItStandsThere() throws IOException {
        Path file = SharedCorpus.path("stories/articles.jsonl");
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);

        List<RawRecord> records = ReadRecords.of(
                        new JsonReader(ReadRecords.COPY_READER), "articles.jsonl", Files.readAllBytes(file))
                .records();

        assertThat(records).hasSize(150).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            Map<?, ?> stated = JsonMapper.shared().readValue(lines.get(i), Map.class);
            RawArticle article = records.get(i).read().fold(raw -> raw, problem -> {
                throw new AssertionError(problem);
            });
            STATED.forEach((field, name) -> assertThat(claimed(article, field, name))
                    .as("%s of article %s", field, stated.get("id"))
                    .isEqualTo(stated.get(name) == null ? "" : folded(stated.get(name))));
            assertThat(folded(stated.get("text"))).contains(folded(lastWords(article.body())));
            assertThat(folded(article.body()).length())
                    .as("text of article %s", stated.get("id"))
                    .isGreaterThan(folded(stated.get("text")).length() * 8 / 10);
        }
    }

    private static String claimed(RawArticle article, Field<?> field, String name) {
        return article.claims().stream()
                .filter(claim -> claim.field() == field && claim.where().equals(name))
                .map(Claim::raw)
                .findFirst()
                .orElse("");
    }

    private static String lastWords(String body) {
        return body.substring(Math.max(0, body.length() - 80));
    }

    private static String folded(@Nullable Object text) {
        return String.valueOf(text).replaceAll("\\s+", " ").strip();
    }
}
