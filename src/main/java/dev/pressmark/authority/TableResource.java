package dev.pressmark.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/** A table of tab-separated columns that Pressmark carries. */
final class TableResource {

    private TableResource() {}

    static void forEachRow(String name, Consumer<String[]> consumer) {
        try (InputStream stream = Objects.requireNonNull(TableResource.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                consumer.accept(line.split("\t", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " that Pressmark carries cannot be read", e);
        }
    }
}
