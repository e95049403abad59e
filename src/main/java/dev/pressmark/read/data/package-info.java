/**
 * Reads files of data: JSON and JSON Lines, CSV, and Markdown with front matter. What they call the fields of an article
 * is known by {@code field-names.tsv}, or said by the owner of the input.
 */
@NullMarked
package dev.pressmark.read.data;

import org.jspecify.annotations.NullMarked;
