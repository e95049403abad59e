package dev.pressmark.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What openings and endings of articles in many languages come out as; the cases are in {@code openings.tsv}. */
class OpeningsTest {

    private static final Map<String, Field<?>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("headline", Field.HEADLINE);
        FIELDS.put("standfirst", Field.STANDFIRST);
        FIELDS.put("byline", Field.BYLINE);
        FIELDS.put("publisher", Field.PUBLISHER);
        FIELDS.put("agency", Field.AGENCY);
        FIELDS.put("published", Field.PUBLISHED);
        FIELDS.put("modified", Field.MODIFIED);
        FIELDS.put("place", Field.DATELINE_PLACE);
        FIELDS.put("country", Field.DATELINE_COUNTRY);
        FIELDS.put("language", Field.LANGUAGE);
        FIELDS.put("section", Field.SECTION);
        FIELDS.put("access", Field.ACCESS);
        FIELDS.put("editor", Field.EDITOR);
        FIELDS.put("contributor", Field.CONTRIBUTOR);
    }

    /** Nothing may be answered for these unless the case states it. */
    private static final List<String> STRICT =
            List.of("byline", "publisher", "agency", "published", "modified", "place", "standfirst", "access");

    record Case(int line, String language, String text, Map<String, String> expected) {}

    @TestFactory
    Stream<DynamicTest> everyOpeningComesOutAsStated() throws IOException {
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.line() + " " + one.language() + " " + one.text(), () -> check(one)));
    }

    @Test
    void theyAreManyAndInManyLanguages() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(cases().stream().map(Case::language).distinct().count()).isGreaterThanOrEqualTo(15);
    }

    private static void check(Case one) {
        Article article = Texts.article(one.text());
        Map<String, String> answered = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        FIELDS.forEach((name, field) -> {
            String value = article.metadata().text(field).orElse("");
            if (one.expected().containsKey(name) || STRICT.contains(name)) {
                answered.put(name, value);
                expected.put(name, one.expected().getOrDefault(name, "").replace(" & ", "; "));
            }
        });
        assertThat(answered).isEqualTo(expected);
        if (one.expected().containsKey("body")) {
            assertThat(article.body().text()).startsWith(one.expected().get("body"));
        }
        if (one.expected().containsKey("nobody")) {
            assertThat(article.body().text()).doesNotContain(one.expected().get("nobody"));
        }
    }

    static List<Case> cases() throws IOException {
        Map<String, String[]> texts = new HashMap<>();
        Stream.Builder<Case> cases = Stream.builder();
        try (InputStream stream = Objects.requireNonNull(OpeningsTest.class.getResourceAsStream("openings.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String[] columns = line.split("\t", -1);
                if ("text".equals(columns[0])) {
                    texts.put(columns[1], columns);
                } else if ("case".equals(columns[0])) {
                    cases.add(read(number, columns, Objects.requireNonNull(texts.get(columns[1]))));
                }
            }
        }
        return cases.build().toList();
    }

    private static Case read(int number, String[] columns, String[] words) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String pair : columns[3].split("; ", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                expected.put(pair.substring(0, equals), fill(pair.substring(equals + 1), words));
            }
        }
        return new Case(number, columns[1], fill(columns[2], words), expected);
    }

    private static String fill(String text, String[] words) {
        return text.replace("{h}", words[2]).replace("{b}", words[3]).replace("\\n", "\n");
    }
}
