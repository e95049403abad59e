package dev.pressmark.read.export;

import dev.pressmark.article.Field;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The labels by which exports say what a line is, in the languages of their readers. */
final class ExportLabels {

    /**
     * What a label announces.
     *
     * @param field the field that what follows states; null for what states none
     * @param body  whether the text follows
     * @param ends  whether it ends the text where it stands alone on a line
     */
    record Meaning(@Nullable Field<?> field, boolean body, boolean ends) {

        static final Meaning NOTHING = new Meaning(null, false, false);
    }

    private static final Map<String, Meaning> BY_LABEL = read();
    private static final Set<String> OF_COVER = ofCover();
    private static final Map<String, String> LANGUAGES = languages();

    private ExportLabels() {}

    private static Map<String, Meaning> read() {
        Map<String, Meaning> labels = new HashMap<>();
        rows().stream()
                .filter(row -> !"cover".equals(row[1]))
                .forEach(row -> labels.put(
                        row[0],
                        new Meaning(Field.named(row[1]).orElse(null), "body".equals(row[1]), "ends".equals(row[1]))));
        return Map.copyOf(labels);
    }

    private static Set<String> ofCover() {
        return rows().stream()
                .filter(row -> "cover".equals(row[1]))
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String[]> rows() {
        try (InputStream in = Objects.requireNonNull(ExportLabels.class.getResourceAsStream("labels.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            for (String reader : new String[] {"en", "de", "fr", "nl", "es", "it", "pt"}) {
                String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.forLanguageTag(reader));
                languages.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
            }
        }
        return Map.copyOf(languages);
    }

    /** Whether a word is a label of the cover of a delivery, in whatever case. */
    static boolean isOfCover(String label) {
        return OF_COVER.contains(label.strip().toLowerCase(Locale.ROOT));
    }

    /** What a word means as a label, in whatever case. */
    static Optional<Meaning> meaning(String label) {
        return Optional.ofNullable(BY_LABEL.get(label.strip().toLowerCase(Locale.ROOT)));
    }

    /** Whether these words are the name of a language. */
    static boolean isLanguage(String name) {
        return LANGUAGES.containsKey(name.strip().toLowerCase(Locale.ROOT));
    }

    /** The code of a language that an export names ({@code ENGLISH}, {@code German; Deutsch}); the name when it is none. */
    static String languageCode(String name) {
        String first = name.split("[;,/]", 2)[0].strip();
        return LANGUAGES.getOrDefault(first.toLowerCase(Locale.ROOT), first);
    }
}
