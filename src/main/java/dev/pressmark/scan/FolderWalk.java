package dev.pressmark.scan;

import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Walks a folder and yields what its pattern covers, in the order of the paths as text, holding no more than one
 * folder's names per level. Names that begin with a dot or end in {@code .part} or {@code .tmp} are passed over.
 * Symbolic links are not followed. A folder that cannot be listed is itself yielded, if the predicate takes its path with
 * a slash at the end.
 */
final class FolderWalk implements Iterator<Found> {

    private final Predicate<String> covered;
    private final Deque<Iterator<Entry>> levels = new ArrayDeque<>();
    private @Nullable Found next;

    /** @throws IOException when the folder itself cannot be listed */
    FolderWalk(Path folder, Predicate<String> covered) throws IOException {
        this.covered = covered;
        levels.push(list(folder, "").iterator());
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Found next() {
        Found found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        advance();
        return found;
    }

    private void advance() {
        next = null;
        while (next == null && !levels.isEmpty()) {
            Iterator<Entry> level = levels.element();
            if (level.hasNext()) {
                next = visit(level.next());
            } else {
                levels.pop();
            }
        }
    }

    private @Nullable Found visit(Entry entry) {
        if (entry.isFolder()) {
            try {
                levels.push(list(entry.path(), entry.text()).iterator());
                return null;
            } catch (NoSuchFileException e) {
                return null;
            } catch (IOException e) {
                return covered.test(entry.text())
                        ? unreadable(entry, "The folder cannot be listed, nor anything in it read", e)
                        : null;
            }
        }
        return covered.test(entry.text()) ? file(entry) : null;
    }

    private static Found file(Entry entry) {
        BasicFileAttributes attributes = entry.attributes();
        if (attributes == null) {
            return unreadable(entry, "The file system tells nothing of it", entry.failure());
        }
        Problem problem = null;
        if (attributes.isSymbolicLink()) {
            problem = new Problem(ProblemCode.SYMBOLIC_LINK, link(entry.path()));
        } else if (!attributes.isRegularFile()) {
            problem = new Problem(ProblemCode.NOT_A_FILE, "A pipe, socket or device, not a file; move it elsewhere");
        }
        return new Found(
                entry.text(), attributes.size(), attributes.lastModifiedTime().toInstant(), problem);
    }

    private static String link(Path path) {
        if (Files.isDirectory(path)) {
            return "A symbolic link; links are not followed. Name the folder it points to as an input of its own";
        }
        return Files.exists(path)
                ? "A symbolic link; links are not followed. Put the file it points to in its place"
                : "A symbolic link that leads to nothing that can be found; links are not followed. Remove it";
    }

    private static Found unreadable(Entry entry, String what, @Nullable IOException cause) {
        String detail = cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")";
        return new Found(
                entry.text(),
                0,
                Instant.EPOCH,
                new Problem(ProblemCode.UNREADABLE, what + detail + "; check its permissions"));
    }

    private static List<Entry> list(Path folder, String prefix) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = PathName.last(child);
                if (!isPassedOver(name)) {
                    entries.add(Entry.of(child, prefix + name));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.removeIf(Entry::vanished);
        Collections.sort(entries, Comparator.comparing(Entry::text));
        return entries;
    }

    private static boolean isPassedOver(String name) {
        return name.startsWith(".") || name.endsWith(".part") || name.endsWith(".tmp");
    }

    /** A name in a folder; the text of a folder ends in a slash, so that sorting texts sorts whole paths. */
    private record Entry(
            Path path,
            String text,
            @Nullable BasicFileAttributes attributes,
            @Nullable IOException failure) {

        static Entry of(Path path, String text) {
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                return new Entry(path, attributes.isDirectory() ? PathName.folder(text) : text, attributes, null);
            } catch (IOException e) {
                return new Entry(path, text, null, e);
            }
        }

        boolean isFolder() {
            return attributes != null && attributes.isDirectory();
        }

        boolean vanished() {
            return failure instanceof NoSuchFileException;
        }
    }
}
