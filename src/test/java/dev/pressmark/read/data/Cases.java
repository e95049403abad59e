package dev.pressmark.read.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The cases of a file: a line with the name of a file and what it shows, the file, a line, what is read from it. */
final class Cases {

    private static final Pattern BEGIN = Pattern.compile("(?m)^=== ");

    private Cases() {}

    /**
     * A case.
     *
     * @param file     its name
     * @param title    what it shows
     * @param content  of the file
     * @param expected what is read from it
     */
    record Case(String file, String title, String content, String expected) {

        @Override
        public String toString() {
            return title;
        }
    }

    static List<Case> in(String resource) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(Cases.class.getResourceAsStream(resource), resource)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : BEGIN.split(text, -1)) {
                int line = part.indexOf('\n');
                int expected = part.indexOf("\n=>\n");
                if (expected > 0) {
                    String[] head = part.substring(0, line).split(": ", 2);
                    cases.add(new Case(
                            head[0],
                            head[1],
                            part.substring(line + 1, expected + 1),
                            part.substring(expected + 4).strip()));
                }
            }
        }
        return cases;
    }
}
