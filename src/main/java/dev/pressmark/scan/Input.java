package dev.pressmark.scan;

import dev.pressmark.article.InputDescription;
import dev.pressmark.article.RecordLayout;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A folder that article files are read from.
 *
 * @param key         the folder relative to the job file, with {@code /}: the input's name in ledger and article
 *                    identifiers, the same wherever the whole tree is moved
 * @param folder      absolute
 * @param files       which files in it, by their path relative to the folder
 * @param settle      a file changed more recently waits for the next run
 * @param description what its owner says of all its material
 * @param layout      what its owner says of how its files of data are laid out
 */
public record Input(
        String key, Path folder, Glob files, Duration settle, InputDescription description, RecordLayout layout) {

    /** An input of which nobody says how its files of data are laid out. */
    public Input(String key, Path folder, Glob files, Duration settle, InputDescription description) {
        this(key, folder, files, settle, description, RecordLayout.NONE);
    }
}
