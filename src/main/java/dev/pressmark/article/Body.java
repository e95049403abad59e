package dev.pressmark.article;

/**
 * The text of an article.
 *
 * @param text  paragraphs separated by an empty line; empty when the record has only a headline
 * @param words how many words it has, by the rules of its script
 */
public record Body(String text, int words) {}
