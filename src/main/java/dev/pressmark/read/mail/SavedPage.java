package dev.pressmark.read.mail;

import dev.pressmark.read.html.Capture;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;

/**
 * The page itself among the parts that were saved: pages in its frames and pictures are others.
 *
 * @param message all that was saved
 * @param root    the page
 */
record SavedPage(Message message, Entity root) {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final String LOCATION = "Content-Location";
    private static final String SNAPSHOT = "Snapshot-Content-Location";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int DEEPEST = 20;

    /** The page; empty when nothing in HTML was saved. */
    static Optional<SavedPage> in(Message message) {
        return root(message, DEEPEST).map(root -> new SavedPage(message, root));
    }

    /** The part that is said to be the root, else the first: so RFC 2387 has it. */
    private static Optional<Entity> root(Entity part, int depth) {
        if (part.getBody() instanceof Multipart multipart && depth > 0) {
            String start = parameter(part, "start");
            List<Entity> parts = multipart.getBodyParts();
            return Stream.concat(
                            parts.stream()
                                    .filter(inner ->
                                            !start.isEmpty() && id(inner).equals(start)),
                            parts.stream())
                    .flatMap(inner -> root(inner, depth - 1).stream())
                    .findFirst();
        }
        return part.getBody() instanceof SingleBody && PAGES.contains(part.getMimeType())
                ? Optional.of(part)
                : Optional.empty();
    }

    private static String id(Entity part) {
        return MimeDocument.said(part.getHeader(), "Content-ID").strip();
    }

    private static String parameter(Entity part, String name) {
        Header header = part.getHeader();
        if (header != null && header.getField("Content-Type") instanceof ContentTypeField type) {
            String value = type.getParameter(name);
            return value == null ? "" : value.strip();
        }
        return "";
    }

    /** The page as the server sent it. */
    byte[] bytes() throws IOException {
        try (InputStream in = ((SingleBody) root.getBody()).getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** Where it was saved from, and in which character set. */
    Capture capture() {
        String snapshot = address(message, SNAPSHOT);
        String own = address(root, LOCATION);
        String address = snapshot.isEmpty() ? own.isEmpty() ? address(message, LOCATION) : own : snapshot;
        return new Capture(address, parameter(root, "charset"), snapshot.isEmpty() ? LOCATION : SNAPSHOT);
    }

    /** Long addresses are broken over several lines. */
    private static String address(Entity part, String header) {
        return SPACE.matcher(MimeDocument.said(part.getHeader(), header)).replaceAll("");
    }
}
