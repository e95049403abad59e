/**
 * What is kept of each article to match it by: which version of which item it is, the fingerprint and the sketch of its
 * body, the terms that say what it is about. How words, shingles and terms are made of a text.
 */
@NullMarked
package dev.pressmark.match.trait;

import org.jspecify.annotations.NullMarked;
