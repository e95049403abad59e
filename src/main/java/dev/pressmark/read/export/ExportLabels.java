package dev.pressmark.read.export;

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

    /**
     * What a label announces.
     *
     * @param field  the field that what follows states; null for what states none
     * @param body   whether the text follows
     * @param ends   whether it ends the text where it stands alone on a line
     * @param loaded whether it is the day on which the database took the document up
     */
    record Meaning(@Nullable Field<?> field, boolean body, boolean ends, boolean loaded) {

        static final Meaning NOTHING = new Meaning(null, false, false, false);
    }

    private static final String RESOURCE = "labels.tsv";
    private static final Map<String, Meaning> BY_LABEL = read();
    private static final Set<String> OF_COVER = ofCover();

    private ExportLabels() {}

    private static Map<String, Meaning> read() {
        Map<String, Meaning> labels = new HashMap<>();
        rows().stream().filter(row -> !"cover".equals(row[1])).forEach(row -> {
            Meaning meaning = new Meaning(
                    Field.named(row[1]).orElse(null),
                    "body".equals(row[1]),
                    "ends".equals(row[1]),
                    "loaded".equals(row[1]));
            TableResource.requireNew(labels.put(key(row[0]), meaning) == null, RESOURCE, row[0]);
        });
        return Map.copyOf(labels);
    }

    private static Set<String> ofCover() {
        return rows().stream()
                .filter(row -> "cover".equals(row[1]))
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet());
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
