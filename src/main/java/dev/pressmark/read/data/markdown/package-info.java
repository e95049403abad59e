/** Markdown with front matter in YAML or TOML: a file is a record. */
@NullMarked
package dev.pressmark.read.data.markdown;

import org.jspecify.annotations.NullMarked;
