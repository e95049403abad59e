package dev.pressmark.report.tally;

import dev.pressmark.report.table.PublicationDay;
import dev.pressmark.report.table.Reports;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts the articles as they pass on their way to {@code articles.csv}, for the reports that add them up. */
public final class ArticleTally implements Consumer<@Nullable Object[]> {

    private static final int PUBLISHED = Reports.ARTICLES.position("published");
    private static final int PRECISION = Reports.ARTICLES.position("published_precision");
    private static final int PUBLISHER = Reports.ARTICLES.position("publisher");
    private static final int LANGUAGE = Reports.ARTICLES.position("language");
    private static final int SECTION = Reports.ARTICLES.position("section");
    private static final int WORDS = Reports.ARTICLES.position("word_count");
    private static final int DUPLICATE_OF = Reports.ARTICLES.position("duplicate_of");

    private final Map<PublisherDay, ArticleCount> days = new HashMap<>();
    private final Map<PublisherSection, ArticleCount> sections = new HashMap<>();
    /** Made when it is first asked for, and anew when articles came after. */
    private @Nullable Map<PublisherDay, ArticleCount> sorted;

    private @Nullable Map<@Nullable String, PublisherCount> byPublisher;
    private boolean known = true;

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
        days.computeIfAbsent(new PublisherDay(day, publisher, (String) row[LANGUAGE]), key -> new ArticleCount())
                .add(original, words, day);
        if (row[SECTION] instanceof String section) {
            sections.computeIfAbsent(new PublisherSection(publisher, section), key -> new ArticleCount())
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
        remove(days, new PublisherDay(day, publisher, (String) row[LANGUAGE]), row, day);
        if (row[SECTION] instanceof String section) {
            remove(sections, new PublisherSection(publisher, section), row, day);
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
        for (Map.Entry<PublisherDay, ArticleCount> entry : days.entrySet()) {
            StoredText.write(entry.getKey().day(), out);
            StoredText.write(entry.getKey().publisher(), out);
            StoredText.write(entry.getKey().language(), out);
            entry.getValue().write(out);
        }
        out.writeInt(sections.size());
        for (Map.Entry<PublisherSection, ArticleCount> entry : sections.entrySet()) {
            StoredText.write(entry.getKey().publisher(), out);
            StoredText.write(entry.getKey().section(), out);
            entry.getValue().write(out);
        }
    }

    public static ArticleTally read(DataInput in) throws IOException {
        ArticleTally tally = new ArticleTally();
        for (int left = in.readInt(); left > 0; left--) {
            PublisherDay day = new PublisherDay(StoredText.read(in), StoredText.read(in), StoredText.read(in));
            tally.days.put(day, ArticleCount.read(in));
        }
        for (int left = in.readInt(); left > 0; left--) {
            PublisherSection section =
                    new PublisherSection(StoredText.read(in), Objects.requireNonNullElse(StoredText.read(in), ""));
            tally.sections.put(section, ArticleCount.read(in));
        }
        return tally;
    }

    /** By day, publisher and language. */
    public Map<PublisherDay, ArticleCount> days() {
        Map<PublisherDay, ArticleCount> known = sorted;
        if (known == null) {
            known = new TreeMap<>(days);
            sorted = known;
        }
        return known;
    }

    /** By publisher and section. */
    Map<PublisherSection, ArticleCount> sections() {
        return new TreeMap<>(sections);
    }

    /** By publisher, missing last. */
    public Map<@Nullable String, PublisherCount> publishers() {
        Map<@Nullable String, PublisherCount> known = byPublisher;
        if (known == null) {
            Map<@Nullable String, PublisherCount> counted =
                    new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
            days().forEach((key, count) -> counted.computeIfAbsent(key.publisher(), name -> new PublisherCount())
                    .add(key.day(), key.language(), count));
            known = counted;
            byPublisher = known;
        }
        return known;
    }
}
