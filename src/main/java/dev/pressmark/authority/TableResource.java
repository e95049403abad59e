package dev.pressmark.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** A table that Pressmark carries: rows of cells between tabs, in UTF-8, among comments that begin with a number sign. */
public final class TableResource {

    private TableResource() {}

    /**
     * Hands out the cells of each row, in order.
     *
     * @param reader beside whose class the table lies
     * @param name   the table's, with its extension
     * @throws IllegalStateException when a row stands in it twice
     */
    public static void forEachRow(Class<?> reader, String name, Consumer<String[]> row) {
        try (InputStream stream = Objects.requireNonNull(reader.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Set<String> rows = new HashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    requireNew(rows.add(line), name, line);
                    row.accept(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " that Pressmark carries cannot be read", e);
        }
    }

    /**
     * Sees to it that a list does not grow twice.
     *
     * @param first whether the entry has not been met in the table before
     * @throws IllegalStateException when it has
     */
    public static void requireNew(boolean first, String name, String entry) {
        if (!first) {
            throw new IllegalStateException("The table " + name + " that Pressmark carries has twice: " + entry);
        }
    }
}
