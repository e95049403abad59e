/**
 * What tells programs what the files are: the Data Package, CSV on the Web, the rows of the dictionary.
 */
@NullMarked
package dev.pressmark.report.metadata;

import org.jspecify.annotations.NullMarked;
