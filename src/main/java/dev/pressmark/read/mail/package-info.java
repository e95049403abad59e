/** Mails that carry articles: newsletters and press releases, one to a file or many. */
@NullMarked
package dev.pressmark.read.mail;

import org.jspecify.annotations.NullMarked;
