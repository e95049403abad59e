package dev.pressmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The corpus that lies beside this project and is no part of it. Tests that need it are skipped where it is missing. */
public final class SharedCorpus {

    private static final Path FOLDER = Path.of("../shared/corpus");

    private SharedCorpus() {}

    /** A file or folder of the corpus; the test that asks for it is skipped where it is missing. */
    public static Path path(String name) {
        Path path = FOLDER.resolve(name);
        assumeTrue(Files.exists(path), () -> "The shared corpus is not beside this project: " + path);
        return path;
    }
}
