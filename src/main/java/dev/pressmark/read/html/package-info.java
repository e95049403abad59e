/**
 * Reads pages: what a page says about its article in data and in markup, and which of its text is the article's body.
 */
@NullMarked
package dev.pressmark.read.html;

import org.jspecify.annotations.NullMarked;
