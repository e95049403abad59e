package dev.pressmark.read.export;

import dev.pressmark.article.Code;
import dev.pressmark.article.Field;
import dev.pressmark.authority.TableResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The labels by which exports say what a line is, in the languages of their readers. */
final class ExportLabels {

    /** What a label announces, as {@code labels.tsv} says it. */
    enum Kind {
        /** What a field of the article is. */
        FIELD,
        /** The text. */
        BODY,
        /** Nothing; alone on a line it ends the text. */
        ENDS,
        /** The day on which the database took the document up. */
        LOADED,
        /** Something about the delivery, on the page over the first document. */
        COVER,
        /** Neither a field nor text. */
        IGNORED
    }

    /**
     * What a label announces.
     *
     * @param field that what follows states; null when it states none
     */
    record Meaning(Kind kind, @Nullable Field<?> field) {

        static final Meaning NOTHING = new Meaning(Kind.IGNORED, null);

        private static Meaning of(String said) {
            Optional<Field<?>> field = Field.named(said);
            return new Meaning(field.isPresent() ? Kind.FIELD : Code.value(Kind.class, said), field.orElse(null));
        }

        boolean is(Kind other) {
            return kind == other;
        }
    }

    private static final String RESOURCE = "labels.tsv";
    private static final Map<String, Meaning> BY_LABEL = read();
    private static final Set<String> OF_COVER = ofCover();

    private ExportLabels() {}

    private static Map<String, Meaning> read() {
        Map<String, Meaning> labels = new HashMap<>();
        rows().stream().filter(row -> !isOfCover(row)).forEach(row -> {
            Meaning meaning = Meaning.of(row[1]);
            TableResource.requireNew(labels.put(key(row[0]), meaning) == null, RESOURCE, row[0]);
        });
        return Map.copyOf(labels);
    }

    private static Set<String> ofCover() {
        return rows().stream()
                .filter(ExportLabels::isOfCover)
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same word may be a label of a document. */
    private static boolean isOfCover(String[] row) {
        return Code.of(Kind.COVER).equals(row[1]);
    }

    private static List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        TableResource.forEachRow(ExportLabels.class, RESOURCE, rows::add);
        return rows;
    }

    /** Whether a word is a label of the cover of a delivery, in whatever case. */
    static boolean isOfCover(String label) {
        return OF_COVER.contains(label.strip().toLowerCase(Locale.ROOT));
    }

    /** What a word means as a label, in whatever case, with hyphens or without. */
    static Optional<Meaning> meaning(String label) {
        return Optional.ofNullable(BY_LABEL.get(key(label)));
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
