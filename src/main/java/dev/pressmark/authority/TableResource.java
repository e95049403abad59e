package dev.pressmark.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/** A table that Pressmark carries: rows of cells between tabs, in UTF-8, among comments that begin with a number sign. */
public final class TableResource {

    private TableResource() {}

    /**
     * Hands out the cells of each row, in order.
     *
     * @param reader beside whose class the table lies
     * @param name   the table's, with its extension
     */
    public static void forEachRow(Class<?> reader, String name, Consumer<String[]> row) {
        try (InputStream stream = Objects.requireNonNull(reader.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    row.accept(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " that Pressmark carries cannot be read", e);
        }
    }
}
