package dev.pressmark.report.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How many articles there are of a kind, and from which day to which. */
public final class ArticleCount {

    private long articles;
    private long originals;
    private long words;
    private @Nullable String firstDay;
    private @Nullable String lastDay;
    private long ofFirstDay;
    private long ofLastDay;

    /** @param day ISO 8601; null when it is not known */
    void add(boolean original, long itsWords, @Nullable String day) {
        articles++;
        originals += original ? 1 : 0;
        words += itsWords;
        addFirst(day, 1);
        addLast(day, 1);
    }

    /**
     * Takes an article out again that was counted.
     *
     * @return whether the first and the last day are still known: not when it was the last one of such a day
     */
    boolean remove(boolean original, long itsWords, @Nullable String day) {
        articles--;
        originals -= original ? 1 : 0;
        words -= itsWords;
        if (day != null) {
            ofFirstDay -= day.equals(firstDay) ? 1 : 0;
            ofLastDay -= day.equals(lastDay) ? 1 : 0;
        }
        return articles == 0 || firstDay == null || (ofFirstDay > 0 && ofLastDay > 0);
    }

    public void add(ArticleCount other) {
        articles += other.articles;
        originals += other.originals;
        words += other.words;
        addFirst(other.firstDay, other.ofFirstDay);
        addLast(other.lastDay, other.ofLastDay);
    }

    private void addFirst(@Nullable String day, long count) {
        int order = day == null ? 1 : firstDay == null ? -1 : day.compareTo(firstDay);
        if (order <= 0) {
            firstDay = day;
            ofFirstDay = count + (order == 0 ? ofFirstDay : 0);
        }
    }

    private void addLast(@Nullable String day, long count) {
        int order = day == null ? -1 : lastDay == null ? 1 : day.compareTo(lastDay);
        if (order >= 0) {
            lastDay = day;
            ofLastDay = count + (order == 0 ? ofLastDay : 0);
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(articles);
        out.writeLong(originals);
        out.writeLong(words);
        StoredText.write(firstDay, out);
        StoredText.write(lastDay, out);
        out.writeLong(ofFirstDay);
        out.writeLong(ofLastDay);
    }

    static ArticleCount read(DataInput in) throws IOException {
        ArticleCount count = new ArticleCount();
        count.articles = in.readLong();
        count.originals = in.readLong();
        count.words = in.readLong();
        count.firstDay = StoredText.read(in);
        count.lastDay = StoredText.read(in);
        count.ofFirstDay = in.readLong();
        count.ofLastDay = in.readLong();
        return count;
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
