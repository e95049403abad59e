package dev.pressmark.jobfile;

import dev.pressmark.jobfile.YamlMapping.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A file with a table that a job file names. Whatever is wrong with it is collected with file and line. */
final class TableFile {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Path file;
    private final Problems problems;

    TableFile(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The whole text; empty, and the problem reported, when it cannot be read. */
    Optional<String> text() {
        try {
            String text = Files.readString(file);
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(file + ": It is not in UTF-8; save it as CSV in UTF-8");
        } catch (IOException e) {
            problems.add(file + ": It cannot be read: " + e);
        }
        return Optional.empty();
    }

    void reject(long line, String message) {
        problems.add(String.format(Locale.ROOT, "%s:%d: %s", file, line, message));
    }
}
