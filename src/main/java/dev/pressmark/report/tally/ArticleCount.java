package dev.pressmark.report.tally;

import org.jspecify.annotations.Nullable;

/** How many articles there are of a kind; counts up. */
public final class ArticleCount {

    private long articles;
    private long originals;
    private long words;
    private @Nullable String firstDay;
    private @Nullable String lastDay;

    /** @param day ISO 8601; null when it is not known */
    void add(boolean original, long itsWords, @Nullable String day) {
        articles++;
        originals += original ? 1 : 0;
        words += itsWords;
        addSpan(day, day);
    }

    public void add(ArticleCount other) {
        articles += other.articles;
        originals += other.originals;
        words += other.words;
        addSpan(other.firstDay, other.lastDay);
    }

    private void addSpan(@Nullable String first, @Nullable String last) {
        if (first != null && (firstDay == null || first.compareTo(firstDay) < 0)) {
            firstDay = first;
        }
        if (last != null && (lastDay == null || last.compareTo(lastDay) > 0)) {
            lastDay = last;
        }
    }

    public long articles() {
        return articles;
    }

    public long originals() {
        return originals;
    }

    long words() {
        return words;
    }

    @Nullable String firstDay() {
        return firstDay;
    }

    @Nullable String lastDay() {
        return lastDay;
    }
}
