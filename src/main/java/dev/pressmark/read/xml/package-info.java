/** XML as feeds and agencies send it: well formed or not, in whatever character set; nothing outside it is ever fetched. */
@NullMarked
package dev.pressmark.read.xml;

import org.jspecify.annotations.NullMarked;
