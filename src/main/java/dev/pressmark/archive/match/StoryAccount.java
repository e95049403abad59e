package dev.pressmark.archive.match;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to say of a story, put together from its articles in whatever order. */
public final class StoryAccount {

    /** Columns that {@link #add} reads. */
    static final String COLUMNS = """
            a.article_key, a.headline, a.publisher, a.language, a.dateline_country,
            CASE WHEN a.published_basis <> 'story' AND a.published_first = a.published_last THEN a.published_first END,
            a.published IS NULL OR a.published_basis = 'story', s.top_terms""";

    /** Between the values of a column that has several. */
    public static final String SEPARATOR = "; ";

    private static final int TERMS = 5;
    private static final int TERMS_OF_AN_ARTICLE = 10;
    private static final int SPAN_DAYS = 7;
    /** The day of an event and the days on which its reports are printed differ by this much, seldom by more. */
    private static final int AROUND_DAYS = 2;

    private final Map<String, Integer> terms = new HashMap<>();
    /** The first day each of them published on; none where no article of theirs has one. */
    private final SortedMap<String, Optional<LocalDate>> publishers = new TreeMap<>();

    private final SortedSet<String> languages = new TreeSet<>();
    private final SortedSet<String> countries = new TreeSet<>();
    private final List<Long> undated = new ArrayList<>();
    private int articles;
    private int headlineOf = Integer.MAX_VALUE;
    private @Nullable String headline;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /** @param number sorts as the articles do, the earliest first */
    void add(int number, ResultSet row) throws SQLException {
        articles++;
        if (number < headlineOf && row.getString(2) != null) {
            headlineOf = number;
            headline = row.getString(2);
        }
        keep(row.getString(4), languages);
        keep(row.getString(5), countries);
        LocalDate day = row.getObject(6, LocalDate.class);
        if (day != null) {
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
        if (row.getString(3) != null) {
            publishers.merge(row.getString(3), Optional.ofNullable(day), StoryAccount::earlier);
        }
        if (row.getBoolean(7)) {
            undated.add(row.getLong(1));
        }
        int weight = TERMS_OF_AN_ARTICLE;
        for (String term : row.getString(8).split(SEPARATOR, -1)) {
            terms.merge(term, weight--, Integer::sum);
        }
        terms.remove("");
    }

    boolean isEmpty() {
        return articles == 0;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> some, Optional<LocalDate> other) {
        return Stream.of(some, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static void keep(@Nullable String value, SortedSet<String> values) {
        if (value != null) {
            values.add(value);
        }
    }

    /** The row of the table. */
    @Nullable Object[] row(String storyId) {
        return new @Nullable Object[] {
            storyId,
            headline,
            first == null ? null : first.toString(),
            last == null ? null : last.toString(),
            articles,
            joined(publishers.keySet()),
            joined(languages),
            joined(countries),
            terms.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(TERMS)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(SEPARATOR)),
            joined(publishers.values().stream()
                    .map(day -> day.map(LocalDate::toString).orElse(""))
                    .toList())
        };
    }

    private static @Nullable String joined(Collection<String> values) {
        return values.isEmpty() ? null : String.join(SEPARATOR, values);
    }

    /** The articles that do not say when they were published. */
    List<Long> undated() {
        return undated;
    }

    /** When those were published that do not say so: about when the others were, if these agree. */
    Optional<String> window() {
        return first == null || last == null || first.plusDays(SPAN_DAYS).isBefore(last)
                ? Optional.empty()
                : Optional.of(first.minusDays(AROUND_DAYS) + "/" + last.plusDays(AROUND_DAYS));
    }
}
