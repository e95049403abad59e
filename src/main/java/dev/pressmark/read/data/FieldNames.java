package dev.pressmark.read.data;

import dev.pressmark.article.Field;
import dev.pressmark.article.RecordLayout;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the names in files of data mean: those that the owner of the input has told, then those commonly in use. Thread-safe. */
public final class FieldNames {

    /** Told names outweigh all others. */
    private static final int TOLD = -1;

    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST = 200;

    private final Map<String, KnownName> told = new HashMap<>();
    private final Map<String, Optional<KnownName>> asked = new ConcurrentHashMap<>();

    private FieldNames(RecordLayout layout) {
        layout.names().forEach((part, name) -> told.put(folded(name), new KnownName(part, TOLD)));
    }

    /** The names that are commonly used, and before them those of an input's owner. */
    public static FieldNames of(RecordLayout layout) {
        return new FieldNames(layout);
    }

    /** What a name means, dots standing between the names of nested values; empty when it is not known. */
    public Optional<KnownName> find(String name) {
        Optional<KnownName> known = asked.get(name);
        if (known == null) {
            known = name.length() > LONGEST ? Optional.empty() : lookUp(folded(name));
            if (asked.size() < MOST_REMEMBERED) {
                asked.put(name, known);
            }
        }
        return known;
    }

    /** Whether a name is that of the headline or the text, without which there is no article. */
    public boolean isEssential(String name) {
        return isOf(name, Field.HEADLINE.name()) || isOf(name, RecordLayout.BODY);
    }

    /**
     * Whether a name is that of a part of an article.
     *
     * @param part the name of a field, or {@link RecordLayout#BODY}
     */
    public boolean isOf(String name, String part) {
        return find(name).filter(known -> known.part().equals(part)).isPresent();
    }

    /** Whether records with these fields can become articles. */
    public boolean areEssential(Collection<String> names) {
        return names.stream().anyMatch(this::isEssential);
    }

    /** A name is looked up as it stands, then without what wraps the article, then without what only says "value". */
    private Optional<KnownName> lookUp(String folded) {
        KnownName known = told.getOrDefault(folded, CommonNames.MEANING.get(folded));
        if (known != null) {
            return Optional.of(known);
        }
        int first = folded.indexOf('.');
        int second = folded.indexOf('.', first + 1);
        for (int end : new int[] {first, second}) {
            if (end > 0 && CommonNames.WRAPPERS.contains(folded.substring(0, end))) {
                return lookUp(folded.substring(end + 1));
            }
        }
        int last = folded.lastIndexOf('.');
        return last > 0 && CommonNames.VALUES.contains(folded.substring(last + 1))
                ? lookUp(folded.substring(0, last))
                : Optional.empty();
    }

    /** In lower case, without accents, separators and signs; a leading underscore and dots between names are kept. */
    public static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i) == 'ł' ? 'l' : plain.charAt(i); // its stroke is no accent that could be taken off
            if (Character.isLetterOrDigit(c) || c == '.' || (c == '_' && folded.length() == 0)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
