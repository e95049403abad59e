/**
 * What an article is: its fields, the claims made about them, the values they were resolved to, and the problems that
 * keep a record from becoming one. Immutable values without I/O; every other package may use them.
 */
@NullMarked
package dev.pressmark.article;

import org.jspecify.annotations.NullMarked;
