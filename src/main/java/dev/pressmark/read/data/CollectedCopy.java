package dev.pressmark.read.data;

import dev.pressmark.article.Field;
import dev.pressmark.authority.WordList;
import dev.pressmark.read.record.KeywordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells the dates of an article from those of the copy that somebody has clipped, filed away or had fetched by a program. */
final class CollectedCopy {

    private CollectedCopy() {}

    /**
     * The names of the fields whose dates are those of the copy. Where the record has a place for the day of publication
     * and nothing in it, the day it was created is that of the record.
     *
     * @param named all values whose names are known, empty ones as well
     */
    static Set<String> dates(List<KnownValue> named) {
        boolean collected = has(named, KnownName.COLLECTED, KnownValue::saysSomething);
        boolean taken = has(named, KnownName.TAKEN, value -> true)
                || has(named, Field.KEYWORDS.name(), CollectedCopy::isClipping);
        boolean unpublished = has(named, Field.PUBLISHED.name(), value -> true)
                && !has(named, Field.PUBLISHED.name(), KnownValue::saysSomething);
        Set<String> dates = new HashSet<>();
        if (collected) {
            dates.add(Field.MODIFIED.name());
        }
        if (collected || taken || unpublished) {
            dates.add(Field.CREATED.name());
        }
        return dates;
    }

    private static boolean has(List<KnownValue> named, String part, Predicate<KnownValue> condition) {
        return named.stream().anyMatch(value -> value.part().equals(part) && condition.test(value));
    }

    private static boolean isClipping(KnownValue keyword) {
        return StatedValue.elements(keyword.cell().value()).stream()
                .flatMap(KeywordList::in)
                .anyMatch(WordList.CLIPPING::has);
    }
}
