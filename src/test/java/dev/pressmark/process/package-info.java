/** The packaged program as its users meet it: a process with arguments in, an exit code, text and files out. */
@NullMarked
package dev.pressmark.process;

import org.jspecify.annotations.NullMarked;
