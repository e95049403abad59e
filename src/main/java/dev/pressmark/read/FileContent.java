package dev.pressmark.read;

import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

/** What comes of reading a file that was scanned earlier. */
public sealed interface FileContent {

    /** All of it, as it was when it was scanned. */
    final class Whole implements FileContent {

        private final byte[] bytes;

        private Whole(byte[] bytes) {
            this.bytes = bytes;
        }

        /** The array itself: is not to be changed. */
        public byte[] bytes() {
            return bytes;
        }
    }

    /** It is as it was when it was scanned, and too large to be held in memory. */
    final class Large implements FileContent {

        private static final int BLOCK = 1 << 16;

        private final Path path;
        private final long bytes;
        private final Instant modified;

        private Large(Path path, long bytes, Instant modified) {
            this.path = path;
            this.bytes = bytes;
            this.modified = modified;
        }

        /** Its bytes, from the first. */
        public InputStream open() throws IOException {
            return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
        }

        /** Its bytes from an offset on. */
        public InputStream open(long offset) throws IOException {
            SeekableByteChannel channel =
                    Files.newByteChannel(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            return Channels.newInputStream(channel.position(offset));
        }

        public Path path() {
            return path;
        }

        /** Its SHA-256, in lower-case hexadecimal. */
        public String sha256() throws IOException {
            MessageDigest digest = Sha256.newDigest();
            byte[] block = new byte[BLOCK];
            try (InputStream in = open()) {
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    digest.update(block, 0, read);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        }

        /** Whether it is still what the scan saw. */
        public boolean isUnchanged() {
            try {
                return isAsScanned(attributes(path), bytes, modified);
            } catch (IOException e) {
                return false;
            }
        }
    }

    /** It cannot be read. */
    record Unreadable(Problem problem) implements FileContent {}

    /** It has been changed since it was scanned, and may be changing still. */
    record Changed() implements FileContent {}

    /**
     * Reads a file if it is what the scan saw.
     *
     * @param bytes    its size then
     * @param modified its modification time then
     * @param inMemory a file of more bytes than this is left to be read from the disk
     */
    static FileContent read(Path path, long bytes, Instant modified, long inMemory) {
        try {
            BasicFileAttributes attributes = attributes(path);
            if (!attributes.isRegularFile()) {
                return unreadable(ProblemCode.NOT_A_FILE, "It was a file when the folder was scanned, and is none now");
            }
            if (!isAsScanned(attributes, bytes, modified)) {
                return new Changed();
            }
            if (bytes > inMemory) {
                return new Large(path, bytes, modified);
            }
            byte[] content = content(path, (int) bytes);
            boolean same = content.length == bytes && isAsScanned(attributes(path), bytes, modified);
            return same ? new Whole(content) : new Changed();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return unreadable(ProblemCode.VANISHED, "It was there when the folder was scanned, and is gone");
        } catch (AccessDeniedException e) {
            return unreadable(ProblemCode.UNREADABLE, "This program may not read it; check its permissions");
        } catch (IOException e) {
            return unreadable(ProblemCode.UNREADABLE, "Reading it fails: " + e.getMessage());
        }
    }

    private static byte[] content(Path path, int bytes) throws IOException {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(bytes + 1);
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isAsScanned(BasicFileAttributes attributes, long bytes, Instant modified) {
        return attributes.size() == bytes
                && attributes.lastModifiedTime().toInstant().equals(modified);
    }

    private static FileContent unreadable(ProblemCode code, String message) {
        return new Unreadable(new Problem(code, message));
    }
}
