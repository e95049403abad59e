package dev.pressmark.archive.article;

import dev.pressmark.article.Field;
import dev.pressmark.article.Metadata;
import dev.pressmark.article.Published;
import dev.pressmark.article.Resolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of an article that hold what its fields were resolved to. */
final class ValueColumns {

    private static final List<String> OF_THE_DATE = List.of(
            "published_precision",
            "published_basis",
            "published_confidence",
            "published_first",
            "published_last",
            "published_order",
            "date_order");

    private ValueColumns() {}

    static List<String> names() {
        List<String> names = new ArrayList<>();
        Field.columns().forEach(field -> names.add(field.name()));
        names.addAll(OF_THE_DATE);
        return names;
    }

    /** A value or null for each of the names. */
    static List<@Nullable Object> of(Metadata metadata) {
        List<@Nullable Object> values = new ArrayList<>();
        Field.columns().forEach(field -> values.add(metadata.text(field).orElse(null)));
        Optional<Resolved<Published>> published = metadata.resolved(Field.PUBLISHED);
        Optional<Published> date = published.map(Resolved::value);
        values.add(date.map(value -> value.precision().code()).orElse(null));
        values.add(published.map(value -> value.basis().code()).orElse(null));
        values.add(published.map(value -> value.confidence().code()).orElse(null));
        values.add(date.flatMap(Published::first).orElse(null));
        values.add(date.flatMap(Published::last).orElse(null));
        values.add(date.flatMap(Published::sortKey).orElse(null));
        values.add(metadata.text(Field.DATE_ORDER).orElse(null));
        return values;
    }
}
