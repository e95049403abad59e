package dev.pressmark.report.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is done to files beside writing them. */
public final class Disk {

    private Disk() {}

    /** Forces a file, or the names in a folder, to the disk. */
    public static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Forces the names in a folder and in all folders below it to the disk. */
    public static void forceFolders(Path folder) throws IOException {
        List<Path> folders;
        try (Stream<Path> paths = Files.walk(folder)) {
            folders = paths.filter(Files::isDirectory).toList();
        }
        for (Path each : folders) {
            force(each);
        }
    }

    /** Has a second name for a file, or a copy where the file system has no second names. */
    public static void link(Path file, Path name) throws IOException {
        Files.createDirectories(Objects.requireNonNull(name.getParent()));
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, name);
            force(name);
        }
    }

    /** Writes a file that does not exist yet and forces it to the disk. */
    public static void write(Path file, byte[] content) throws IOException {
        Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        force(file);
    }

    /** Deletes a folder with all it holds, if it is there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
