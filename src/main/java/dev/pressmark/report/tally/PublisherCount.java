package dev.pressmark.report.tally;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the archive has of one publisher; counts up. */
public final class PublisherCount {

    private final ArticleCount all = new ArticleCount();
    private final NavigableMap<LocalDate, Long> days = new TreeMap<>();
    private final Map<String, Long> languages = new TreeMap<>();

    void add(@Nullable String day, @Nullable String language, ArticleCount count) {
        all.add(count);
        if (day != null) {
            days.merge(LocalDate.parse(day), count.articles(), Long::sum);
        }
        if (language != null) {
            languages.merge(language, count.articles(), Long::sum);
        }
    }

    public ArticleCount all() {
        return all;
    }

    /** Articles by day, for those dated to the day. */
    public NavigableMap<LocalDate, Long> days() {
        return days;
    }

    /** The most frequent first. */
    List<String> languages() {
        return languages.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
