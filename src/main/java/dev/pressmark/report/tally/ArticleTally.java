package dev.pressmark.report.tally;

import dev.pressmark.report.table.PublicationDay;
import dev.pressmark.report.table.Reports;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts the articles as they pass on their way to {@code articles.csv}, for the reports that add them up. */
public final class ArticleTally implements Consumer<@Nullable Object[]> {

    private static final Comparator<@Nullable String> MISSING_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private static final int PUBLISHED = Reports.ARTICLES.position("published");
    private static final int PRECISION = Reports.ARTICLES.position("published_precision");
    private static final int PUBLISHER = Reports.ARTICLES.position("publisher");
    private static final int LANGUAGE = Reports.ARTICLES.position("language");
    private static final int SECTION = Reports.ARTICLES.position("section");
    private static final int WORDS = Reports.ARTICLES.position("word_count");
    private static final int DUPLICATE_OF = Reports.ARTICLES.position("duplicate_of");

    private final Map<Day, ArticleCount> days = new HashMap<>();
    private final Map<Section, ArticleCount> sections = new HashMap<>();
    /** Made when it is first asked for, and anew when articles came after. */
    private @Nullable Map<Day, ArticleCount> sorted;

    private @Nullable Map<@Nullable String, PublisherCount> byPublisher;
    private boolean known = true;

    /** What {@code days.csv} has a row for. */
    public record Day(
            @Nullable String day,
            @Nullable String publisher,
            @Nullable String language) implements Comparable<Day> {

        private static final Comparator<Day> ORDER = Comparator.comparing(Day::day, MISSING_LAST)
                .thenComparing(Day::publisher, MISSING_LAST)
                .thenComparing(Day::language, MISSING_LAST);

        @Override
        public int hashCode() {
            return mixed(mixed(Objects.hashCode(day), publisher), language);
        }

        @Override
        public int compareTo(Day other) {
            return ORDER.compare(this, other);
        }
    }

    private record Section(@Nullable String publisher, String section) implements Comparable<Section> {

        private static final Comparator<Section> ORDER =
                Comparator.comparing(Section::publisher, MISSING_LAST).thenComparing(Section::section);

        @Override
        public int compareTo(Section other) {
            return ORDER.compare(this, other);
        }

        @Override
        public int hashCode() {
            return mixed(publisher == null ? 0 : publisher.hashCode(), section);
        }
    }

    /** Days are much alike, and so are names: were their hashes only added up, many would be the same. */
    private static int mixed(int hash, @Nullable String text) {
        int both = (hash * 0x9E3779B1 ^ Objects.hashCode(text)) * 0x85EBCA6B;
        return both ^ both >>> 15;
    }

    /** What is looked at. */
    public static BitSet columns() {
        BitSet columns = new BitSet();
        IntStream.of(PUBLISHED, PRECISION, PUBLISHER, LANGUAGE, SECTION, WORDS, DUPLICATE_OF)
                .forEach(columns::set);
        return columns;
    }

    /** @param row of {@code articles.csv} */
    @Override
    public void accept(@Nullable Object[] row) {
        forgetSums();
        String day = PublicationDay.day(row[PUBLISHED], row[PRECISION]);
        String publisher = (String) row[PUBLISHER];
        boolean original = row[DUPLICATE_OF] == null;
        long words = words(row);
        days.computeIfAbsent(new Day(day, publisher, (String) row[LANGUAGE]), key -> new ArticleCount())
                .add(original, words, day);
        if (row[SECTION] instanceof String section) {
            sections.computeIfAbsent(new Section(publisher, section), key -> new ArticleCount())
                    .add(original, words, day);
        }
    }

    /**
     * Takes a row that was counted out of the count again. Rows that take its place are to be counted before, or more than
     * is needed becomes unknown.
     */
    public void remove(@Nullable Object[] row) {
        forgetSums();
        String day = PublicationDay.day(row[PUBLISHED], row[PRECISION]);
        String publisher = (String) row[PUBLISHER];
        remove(days, new Day(day, publisher, (String) row[LANGUAGE]), row, day);
        if (row[SECTION] instanceof String section) {
            remove(sections, new Section(publisher, section), row, day);
        }
    }

    private <K> void remove(Map<K, ArticleCount> counts, K key, @Nullable Object[] row, @Nullable String day) {
        ArticleCount count = Objects.requireNonNull(counts.get(key));
        known &= count.remove(row[DUPLICATE_OF] == null, words(row), day);
        if (count.articles() == 0) {
            counts.remove(key);
        }
    }

    /** Whether all is known in spite of what was taken out; else all articles have to be counted anew. */
    public boolean isKnown() {
        return known;
    }

    /** Counts from nothing. */
    public void clear() {
        forgetSums();
        days.clear();
        sections.clear();
        known = true;
    }

    private void forgetSums() {
        sorted = null;
        byPublisher = null;
    }

    private static long words(@Nullable Object[] row) {
        return row[WORDS] instanceof Number number ? number.longValue() : 0;
    }

    /** Goes on from another count, which is not to be used any more. */
    public void goOnFrom(ArticleTally other) {
        clear();
        days.putAll(other.days);
        sections.putAll(other.sections);
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(days.size());
        for (Map.Entry<Day, ArticleCount> entry : days.entrySet()) {
            StoredText.write(entry.getKey().day, out);
            StoredText.write(entry.getKey().publisher, out);
            StoredText.write(entry.getKey().language, out);
            entry.getValue().write(out);
        }
        out.writeInt(sections.size());
        for (Map.Entry<Section, ArticleCount> entry : sections.entrySet()) {
            StoredText.write(entry.getKey().publisher, out);
            StoredText.write(entry.getKey().section, out);
            entry.getValue().write(out);
        }
    }

    public static ArticleTally read(DataInput in) throws IOException {
        ArticleTally tally = new ArticleTally();
        for (int left = in.readInt(); left > 0; left--) {
            Day day = new Day(StoredText.read(in), StoredText.read(in), StoredText.read(in));
            tally.days.put(day, ArticleCount.read(in));
        }
        for (int left = in.readInt(); left > 0; left--) {
            Section section = new Section(StoredText.read(in), Objects.requireNonNullElse(StoredText.read(in), ""));
            tally.sections.put(section, ArticleCount.read(in));
        }
        return tally;
    }

    /** By day, publisher and language. */
    public Map<Day, ArticleCount> days() {
        Map<Day, ArticleCount> known = sorted;
        if (known == null) {
            known = new TreeMap<>(days);
            sorted = known;
        }
        return known;
    }

    /** The rows of {@code days.csv}. */
    public void days(List<String> columns, Consumer<@Nullable Object[]> rows) {
        days().forEach((key, count) -> rows.accept(new @Nullable Object[] {
            key.day, key.publisher, key.language, count.articles(), count.originals(), count.words()
        }));
    }

    /** The rows of {@code sections.csv}. */
    public void sections(List<String> columns, Consumer<@Nullable Object[]> rows) {
        new TreeMap<>(sections)
                .forEach((key, count) -> rows.accept(new @Nullable Object[] {
                    key.publisher,
                    key.section,
                    count.articles(),
                    count.originals(),
                    count.words(),
                    count.firstDay(),
                    count.lastDay()
                }));
    }

    /** By publisher, missing last. */
    public Map<@Nullable String, PublisherCount> publishers() {
        Map<@Nullable String, PublisherCount> known = byPublisher;
        if (known == null) {
            Map<@Nullable String, PublisherCount> counted = new TreeMap<>(MISSING_LAST);
            days().forEach((key, count) -> counted.computeIfAbsent(key.publisher, name -> new PublisherCount())
                    .add(key.day, key.language, count));
            known = counted;
            byPublisher = known;
        }
        return known;
    }

    /** The rows of {@code publishers.csv}. */
    public void publishers(List<String> columns, Consumer<@Nullable Object[]> rows) {
        publishers()
                .forEach((publisher, count) -> rows.accept(new @Nullable Object[] {
                    publisher,
                    count.all().articles(),
                    count.all().originals(),
                    count.all().words(),
                    count.days().size(),
                    count.languages().isEmpty()
                            ? null
                            : count.languages().stream().collect(Collectors.joining("; ")),
                    count.all().firstDay(),
                    count.all().lastDay()
                }));
    }

    /** The rows of {@code coverage.csv}. */
    public void coverage(List<String> columns, Consumer<@Nullable Object[]> rows) {
        publishers().forEach((publisher, count) -> {
            if (publisher != null) {
                new CoverageCalendar(count.days())
                        .forEachDay(day -> rows.accept(new @Nullable Object[] {
                            publisher, day.day().toString(), day.articles(), day.usual(), day.coverage()
                        }));
            }
        });
    }
}
