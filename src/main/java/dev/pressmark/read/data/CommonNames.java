package dev.pressmark.read.data;

import dev.pressmark.authority.TableResource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names that programs and people commonly give to the fields of articles, folded. */
public final class CommonNames {

    /** What each means. */
    static final Map<String, KnownName> MEANING;
    /** Of objects that do nothing but hold a whole article. */
    static final Set<String> WRAPPERS;
    /** Of what is itself the value of the object that holds it: {@code author.name}. */
    static final Set<String> VALUES;
    /** Of lists of articles. */
    public static final Set<String> LISTS;

    private static final String RESOURCE = "field-names.tsv";

    static {
        Map<String, KnownName> meaning = new HashMap<>();
        Map<String, Set<String>> groups = new HashMap<>();
        TableResource.forEachRow(CommonNames.class, RESOURCE, row -> {
            groups.computeIfAbsent(row[0], key -> new HashSet<>()).add(row[1]);
            if (!Set.of("wrapper", "value", "list").contains(row[0])) {
                String name = FieldNames.folded(row[1]);
                KnownName known = new KnownName(row[0], meaning.size());
                TableResource.requireNew(meaning.put(name, known) == null, RESOURCE, name);
            }
        });
        MEANING = Map.copyOf(meaning);
        WRAPPERS = Set.copyOf(groups.getOrDefault("wrapper", Set.of()));
        VALUES = Set.copyOf(groups.getOrDefault("value", Set.of()));
        LISTS = Set.copyOf(groups.getOrDefault("list", Set.of()));
    }

    private CommonNames() {}
}
