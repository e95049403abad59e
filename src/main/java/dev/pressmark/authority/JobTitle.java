package dev.pressmark.authority;

import java.util.List;

/** What journalists are called by their papers: {@code Staff Writer}, {@code Science Editor}, {@code our Paris correspondent}. */
public final class JobTitle {

    private static final int MOST_WORDS = 5;
    private static final int MOST_WORDS_OF_FIELD = 4;
    private static final int SHORTEST_NAME = 2;

    private JobTitle() {}

    /** Whether the words are a title: a set one, or one with the field or the place its bearer writes about or from. */
    public static boolean is(String words) {
        if (Phrases.ROLE.is(words)) {
            return true;
        }
        String[] all = words.strip().split("\\s+", -1);
        int last = all.length - 1;
        if (last == 0 || all.length > MOST_WORDS || words.indexOf('.') >= 0) {
            return false;
        }
        return Phrases.ROLE_NOUN.is(all[last]) || isWithField(words);
    }

    /** "Correspondent in Paris", "journaliste au service Monde": a small word joins title and field. */
    private static boolean isWithField(String words) {
        int end = Phrases.ROLE.begins(words);
        String rest = words.substring(end).strip();
        return end > 0
                && !rest.isEmpty()
                && Character.isLowerCase(rest.codePointAt(0))
                && rest.split("\\s+", -1).length <= MOST_WORDS_OF_FIELD;
    }

    /**
     * A name without the title set behind it, with nothing between them: {@code A. Writer Science reporter}. What has no
     * two words left before the title, or begins with a rank, is a title, not a name; nor is what leads up to the title:
     * {@code Letters to the Editor}.
     */
    public static String stripFrom(String words) {
        List<String> all = List.of(words.strip().split("\\s+", -1));
        for (int i = SHORTEST_NAME; i < all.size(); i++) {
            String title = String.join(" ", all.subList(i, all.size()));
            boolean withField = i == all.size() - 2 && isOfTitle(all.get(i)) && Phrases.ROLE_NOUN.is(all.get(i + 1));
            if (Phrases.ROLE.is(title) || withField) {
                int name = i;
                while (name > 0 && isOfTitle(all.get(name - 1))) {
                    name--;
                }
                boolean ranked = WordList.BEFORE_TITLE.has(all.get(0));
                boolean named = name >= SHORTEST_NAME && !ranked && !isSmallArticle(all.get(name - 1));
                return named ? String.join(" ", all.subList(0, name)) : words;
            }
        }
        return words;
    }

    private static boolean isSmallArticle(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && WordList.ARTICLE.has(word);
    }

    /** Whether a word before a title is a part of it: a rank, the field, a word of the paper's name. */
    private static boolean isOfTitle(String word) {
        return WordList.BEFORE_TITLE.has(word)
                || Phrases.ROLE_NOUN.is(word)
                || Phrases.SECTION.is(word)
                || Phrases.MASTHEAD_WORD.is(word);
    }
}
