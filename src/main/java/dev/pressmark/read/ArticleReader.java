package dev.pressmark.read;

import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;

/** Reads the records of one format. Thread-safe: many records are read at once. */
public interface ArticleReader {

    /** The stable name that reports carry: {@code text}. */
    String format();

    /**
     * Reads what a record claims about itself.
     *
     * @param bytes one record, whole
     * @return the raw article, or why it cannot be one; nothing is thrown for bad input
     */
    Verdict<RawArticle> read(byte[] bytes);
}
