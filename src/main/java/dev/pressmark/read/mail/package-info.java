/** What has the form of mail: newsletters and press releases, one to a file or many, and pages that were saved in one file. */
@NullMarked
package dev.pressmark.read.mail;

import org.jspecify.annotations.NullMarked;
