/**
 * The pages for people, {@code report.html} and {@code dictionary.html}: their sections, tables and charts.
 */
@NullMarked
package dev.pressmark.report.page;

import org.jspecify.annotations.NullMarked;
