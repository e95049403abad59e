/** What crawlers keep: web archives. */
@NullMarked
package dev.pressmark.read.web;

import org.jspecify.annotations.NullMarked;
