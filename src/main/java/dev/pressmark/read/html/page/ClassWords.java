package dev.pressmark.read.html.page;

import dev.pressmark.authority.TableResource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What the class and id of an element say of its part in the page, by the words that designers of pages use in many
 * languages. For one page; what the pages of a site have in common is looked up once for all of them.
 */
public final class ClassWords {

    /** The parts of a page that matter here. */
    public enum Part {
        /** Not of the article: sharing, advertising, navigation, what else there is to read. */
        FURNITURE,
        /** What asks for consent, however long. */
        CONSENT,
        /** What the article is about, in words that lead to others about the same. */
        TOPICS,
        /** A list of other articles. */
        TEASER,
        /** Who wrote it, or something about them. */
        BYLINE,
        /** What stands beside a name: what its bearer is, where, and more about him; whoever answered the article. */
        DETAIL,
        /** What only subscribers are shown, or what tells others so. */
        PAYWALL,
        /** What is quoted, reviewed or sold, and has an author of its own. */
        QUOTED,
        /** The paragraph between headline and text. */
        STANDFIRST,
        /** The text of the article. */
        BODY,
        HEADLINE,
        CAPTION,
        DATE
    }

    private static final int LONGEST = 300;
    private static final Pattern STATE = Pattern.compile("^(?:has|is|not|with|without)(?:[-_]|\\p{Lu})");
    private static final Set<Part> NONE = Set.of();

    private static final int MOST_REMEMBERED = 20_000;
    private static final Map<String, Set<Part>> REMEMBERED = new ConcurrentHashMap<>();

    private final Map<String, Set<Part>> lists = new HashMap<>();
    private final Map<String, Set<Part>> names = new HashMap<>();

    /** Which parts the names of an element say that it is; mostly none. */
    public Set<Part> of(Element element) {
        if (element.attributesSize() == 0) {
            return NONE;
        }
        Attributes attributes = element.attributes();
        Set<Part> parts = list(attributes.get("class"));
        parts = with(parts, list(attributes.get("id")));
        return with(parts, list(attributes.get("data-testid")));
    }

    private static Set<Part> with(Set<Part> some, Set<Part> more) {
        if (more.isEmpty() || some.containsAll(more)) {
            return some;
        }
        if (some.isEmpty()) {
            return more;
        }
        Set<Part> all = EnumSet.copyOf(some);
        all.addAll(more);
        return all;
    }

    private Set<Part> list(String list) {
        if (list.isEmpty()) {
            return NONE;
        }
        Set<Part> known = REMEMBERED.get(list);
        if (known == null) {
            known = lists.get(list);
        }
        if (known == null) {
            known = read(list);
            boolean shared = list.length() <= LONGEST && REMEMBERED.size() < MOST_REMEMBERED;
            (shared ? REMEMBERED : lists).put(list, known);
        }
        return known;
    }

    private Set<Part> read(String list) {
        Set<Part> parts = NONE;
        int start = 0;
        int length = Math.min(list.length(), LONGEST);
        for (int i = 0; i <= length; i++) {
            if (i == length || Character.isWhitespace(list.charAt(i))) {
                if (i > start) {
                    parts = with(parts, names.computeIfAbsent(list.substring(start, i), ClassWords::ofOne));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /**
     * Looks up every word of a name, and every two neighbours as one: {@code article-body}, {@code articleBody}. What
     * stands within the text is named after it, as is {@code article-body-share}; but behind two hyphens stands its
     * state: {@code article-body--shared}, as behind {@code has} and {@code is}.
     */
    private static Set<Part> ofOne(String name) {
        if (STATE.matcher(name).find()) {
            return NONE;
        }
        Set<Part> parts = NONE;
        String previous = "";
        int state = name.indexOf("--");
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump =
                    letter && start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                String word = name.substring(start, i).toLowerCase(Locale.ROOT);
                boolean text = parts.contains(Part.BODY);
                parts = with(parts, Vocabulary.OF.getOrDefault(word, NONE));
                if (Vocabulary.FIRST_OF_TWO.contains(previous)) {
                    parts = with(parts, Vocabulary.OF.getOrDefault(previous + '-' + word, NONE));
                }
                boolean within =
                        parts.contains(Part.FURNITURE) || parts.contains(Part.TEASER) || parts.contains(Part.TOPICS);
                if (text && within && (state < 0 || start < state)) {
                    parts = without(Part.BODY, parts);
                }
                previous = word;
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
        return parts;
    }

    private static Set<Part> without(Part part, Set<Part> parts) {
        Set<Part> rest = EnumSet.copyOf(parts);
        rest.remove(part);
        return rest;
    }

    private static final class Vocabulary {

        private static final String RESOURCE = "class-words.tsv";
        static final Map<String, Set<Part>> OF = read();
        /** Most neighbours need not be put together to be looked up. */
        static final Set<String> FIRST_OF_TWO = OF.keySet().stream()
                .filter(word -> word.indexOf('-') > 0)
                .map(word -> word.substring(0, word.indexOf('-')))
                .collect(Collectors.toUnmodifiableSet());

        private static Map<String, Set<Part>> read() {
            Map<String, Set<Part>> words = new HashMap<>();
            TableResource.forEachRow(ClassWords.class, RESOURCE, row -> {
                Part part = Part.valueOf(row[0].toUpperCase(Locale.ROOT));
                for (String word : row[1].split(" ", -1)) {
                    Set<Part> parts = words.computeIfAbsent(word, first -> EnumSet.noneOf(Part.class));
                    TableResource.requireNew(parts.add(part), RESOURCE, word);
                }
            });
            return words;
        }
    }
}
