/** Reads feeds: RSS of any version, Atom, RDF, CDF and JSON Feed, each entry a record. */
@NullMarked
package dev.pressmark.read.feed;

import org.jspecify.annotations.NullMarked;
