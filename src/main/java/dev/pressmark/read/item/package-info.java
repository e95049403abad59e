/**
 * Reads the news items of agencies: NewsML-G2, NewsML 1.2, NITF, ninjs, and the wire messages of IPTC 7901 and ANPA 1312.
 */
@NullMarked
package dev.pressmark.read.item;

import org.jspecify.annotations.NullMarked;
