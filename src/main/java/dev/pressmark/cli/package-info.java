/** The commands: arguments in, text and exit codes out. The only package that prints or exits. */
@NullMarked
package dev.pressmark.cli;

import org.jspecify.annotations.NullMarked;
