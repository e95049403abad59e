package dev.pressmark.read.html;

import dev.pressmark.SharedCorpus;
import dev.pressmark.job.TarFile;
import dev.pressmark.read.json.TolerantJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Saved pages of many publishers, with what other people read from them; shared with this project, not part of it. */
public final class PageCorpus {

    private PageCorpus() {}

    /**
     * A saved page.
     *
     * @param file as saved
     * @param gold what it says, by field: a text, or a list of texts
     */
    public record SavedPage(Path file, Map<String, Object> gold) {}

    /** The pages by name, unpacked into a folder. */
    public static List<SavedPage> unpackedInto(Path folder) throws IOException {
        TarFile.unpack(SharedCorpus.path("html/pages.tar.gz"), folder);
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .forEach(path -> files.put(path.getFileName().toString(), path));
        }
        List<SavedPage> pages = new ArrayList<>();
        for (String line : Files.readAllLines(SharedCorpus.path("html/gold.jsonl"))) {
            for (Object root : TolerantJson.read(line)) {
                Map<String, Object> gold = new HashMap<>();
                ((Map<?, ?>) root).forEach((key, value) -> gold.put(String.valueOf(key), value));
                Path file = Objects.requireNonNull(files.get(String.valueOf(gold.get("path"))), line);
                pages.add(new SavedPage(file, gold));
            }
        }
        return pages;
    }
}
