package dev.pressmark.scan;

import dev.pressmark.article.Problem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something found in an input folder.
 *
 * @param path     relative to the input folder, with {@code /}; that of a folder ends in {@code /}
 * @param bytes    size
 * @param modified when its content last changed, as the file system says
 * @param problem  why it cannot be read, if that is plain to see from outside
 */
record Found(
        String path, long bytes, Instant modified, @Nullable Problem problem) {

    boolean isFolder() {
        return path.endsWith("/");
    }
}
