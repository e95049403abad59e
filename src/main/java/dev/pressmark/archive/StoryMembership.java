package dev.pressmark.archive;

import dev.pressmark.match.Stories;
import dev.pressmark.match.StoryArticles;
import dev.pressmark.match.StoryTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Which current article belongs to which story. A duplicate belongs to the story of its original. A story is known by its
 * first article: its identifier is that article's, with another letter before it.
 */
final class StoryMembership {

    private final List<StorySubject> subjects = new ArrayList<>();
    private final Map<Long, Integer> numbers;
    private final int[] stories;
    private final int[] sizes;

    StoryMembership(JdbcOperations jdbc) {
        RowStream.forEach(jdbc, StorySubject.SELECT, row -> subjects.add(StorySubject.of(row)));
        subjects.sort(null);
        numbers = new HashMap<>(subjects.size() * 2);
        for (int i = 0; i < subjects.size(); i++) {
            numbers.put(subjects.get(i).key(), i);
        }
        stories = Stories.of(articles(jdbc));
        sizes = new int[stories.length];
        for (int i = 0; i < stories.length; i++) {
            Integer original = numbers.get(subjects.get(i).originalKey());
            stories[i] = original == null ? stories[i] : stories[original];
            sizes[stories[i]]++;
        }
    }

    private StoryArticles articles(JdbcOperations jdbc) {
        StoryArticles articles = new StoryArticles(subjects.size());
        RowStream.forEach(jdbc, "SELECT article_key, terms FROM sketch", row -> {
            Integer number = numbers.get(row.getLong(1));
            if (number != null && subjects.get(number).originalKey() == 0) {
                articles.set(
                        number,
                        StoryTerms.fromBytes(row.getBytes(2)),
                        subjects.get(number).day());
            }
        });
        return articles;
    }

    int size() {
        return stories.length;
    }

    StorySubject subject(int number) {
        return subjects.get(number);
    }

    /** The number of a current article; null for others. */
    @Nullable Integer number(long key) {
        return numbers.get(key);
    }

    /** The story of an article; null when it stands alone. */
    @Nullable String storyId(int number) {
        int first = stories[number];
        return sizes[first] > 1 ? "s" + subjects.get(first).copy().articleId().substring(1) : null;
    }
}
