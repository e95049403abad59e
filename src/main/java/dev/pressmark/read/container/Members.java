package dev.pressmark.read.container;

import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The members of an archive, one after the other. */
interface Members extends Closeable {

    /**
     * A file in an archive.
     *
     * @param name    as the archive has it
     * @param content its bytes, to be read before the next member is asked for; null when they cannot be read
     * @param problem why they cannot; null when they can
     */
    record Member(
            String name,
            @Nullable InputStream content,
            @Nullable Problem problem) {

        static Member of(String name, InputStream content) {
            return new Member(name, content, null);
        }

        static Member link(String name) {
            return unreadable(
                    name,
                    ProblemCode.SYMBOLIC_LINK,
                    "A link, not a file; what it points to is read only where it stands itself");
        }

        static Member unreadable(String name, ProblemCode code, String message) {
            return new Member(name, null, new Problem(code, message));
        }
    }

    /**
     * The next file or link, folders left out.
     *
     * @return null when there is none left
     * @throws IOException when the archive is damaged
     */
    @Nullable Member next() throws IOException;
}
