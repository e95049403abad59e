package dev.pressmark.read.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The names that programs and people commonly give to the fields of articles, folded. */
final class CommonNames {

    /** What each means. */
    static final Map<String, KnownName> MEANING;
    /** Of objects that do nothing but hold a whole article. */
    static final Set<String> WRAPPERS;
    /** Of what is itself the value of the object that holds it: {@code author.name}. */
    static final Set<String> VALUES;
    /** Of lists of articles. */
    static final Set<String> LISTS;

    private static final String RESOURCE = "field-names.tsv";

    static {
        Map<String, KnownName> meaning = new HashMap<>();
        Map<String, Set<String>> groups = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(CommonNames.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab < 0) {
                    continue;
                }
                String group = line.substring(0, tab);
                String name = line.substring(tab + 1);
                groups.computeIfAbsent(group, key -> new HashSet<>()).add(name);
                if (!Set.of("wrapper", "value", "list").contains(group)) {
                    meaning.put(name, new KnownName(group, meaning.size()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The field names that Pressmark knows cannot be read", e);
        }
        MEANING = Map.copyOf(meaning);
        WRAPPERS = Set.copyOf(groups.getOrDefault("wrapper", Set.of()));
        VALUES = Set.copyOf(groups.getOrDefault("value", Set.of()));
        LISTS = Set.copyOf(groups.getOrDefault("list", Set.of()));
    }

    private CommonNames() {}
}
