/**
 * Which files a run covers: what lies in the input folders, sorted and sized, held against what the ledger knows of them.
 */
@NullMarked
package dev.pressmark.scan;

import org.jspecify.annotations.NullMarked;
