/** Articles with the claims they rest on: stored, read again, and put back when they are resolved anew. */
@NullMarked
package dev.pressmark.archive.article;

import org.jspecify.annotations.NullMarked;
