package dev.pressmark.job.run;

import dev.pressmark.archive.ArchiveFile;
import dev.pressmark.jobfile.JobFile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;

/** Says in words why a run could not go on, and what to do. */
public final class FailureMessage {

    /** H2: the database is open in another process. */
    private static final int ALREADY_OPEN = 90020;

    private static final int INPUT_OR_OUTPUT = 90028;
    private static final int DAMAGED = 90030;
    private static final int READ_ONLY = 90097;

    /** Bytes below which a disk counts as full. */
    private static final long ROOM_TO_WRITE = 64 << 10;

    private static final int WRONG_USER_OR_PASSWORD = 28000;

    private static final long GIGABYTE = 1 << 30;

    private FailureMessage() {}

    /** What is to be said of an execution that failed, a sentence for each failure. */
    public static List<String> of(JobExecution execution, JobFile job) {
        List<String> messages = execution.getAllFailureExceptions().stream()
                .map(failure -> of(failure, job))
                .distinct()
                .toList();
        return messages.isEmpty() ? List.of(execution.getExitStatus().toString()) : messages;
    }

    /** What is to be said of a failure: what it was, and what to do. */
    public static String of(Throwable failure, JobFile job) {
        List<Throwable> chain = chain(failure);
        Throwable root = chain.get(chain.size() - 1);
        List<Path> full = Stream.of(job.results().output(), folder(job.results().archive()))
                .filter(FailureMessage::isFull)
                .toList();
        for (Throwable cause : chain) {
            String text = String.valueOf(cause.getMessage());
            boolean said = text.contains("No space left on device") || text.contains("Disk quota exceeded");
            if (said || (!full.isEmpty() && (cause instanceof SQLException || cause instanceof IOException))) {
                return String.format(
                        Locale.ROOT,
                        "The disk that holds %s is full. Nothing that was archived is lost; make room",
                        full.isEmpty() ? job.results().output() : full.get(0));
            }
            if (cause instanceof OutOfMemoryError) {
                return outOfMemory(Runtime.getRuntime().maxMemory());
            }
            String told = cause instanceof SQLException sql ? of(sql.getErrorCode(), root, job) : "";
            if (!told.isEmpty()) {
                return told;
            }
        }
        if (root instanceof AccessDeniedException denied) {
            return String.format(
                    Locale.ROOT,
                    "This program may not %s %s; check its permissions",
                    isRead(denied.getFile(), job) ? "read" : "write",
                    denied.getFile());
        }
        if (root instanceof FileSystemException) {
            return String.valueOf(root.getMessage());
        }
        String message = root.getMessage();
        return message == null || message.isBlank() ? root.toString() : message;
    }

    /** What the database says of itself; empty when that tells nothing to those who do not know it. */
    private static String of(int code, Throwable root, JobFile job) {
        String archive = job.results().archive();
        if (code == DAMAGED || (code == INPUT_OR_OUTPUT && root instanceof EOFException)) {
            return String.format(
                    Locale.ROOT,
                    "The database %s is damaged and cannot be read; put back a copy of it, or move it away to have the"
                            + " archive made anew",
                    ArchiveFile.of(archive).path());
        }
        return switch (code) {
            case READ_ONLY ->
                String.format(
                        Locale.ROOT,
                        "This program may not write the database %s; check its permissions",
                        ArchiveFile.of(archive).path());
            case ALREADY_OPEN ->
                String.format(
                        Locale.ROOT,
                        "The archive %s is open in another program, such as an H2 console; close it there",
                        archive);
            case WRONG_USER_OR_PASSWORD ->
                String.format(
                        Locale.ROOT,
                        "The archive %s was made by another program: its user is not 'sa' without a password",
                        archive);
            default -> "";
        };
    }

    private static String outOfMemory(long bytes) {
        return String.format(
                Locale.ROOT,
                "The memory that java has (%,d MB) is used up, by a large record perhaps; give it more (java -Xmx%dg ...),"
                        + " or lower max-record-size",
                bytes >> 20,
                (2 * bytes + GIGABYTE - 1) / GIGABYTE);
    }

    /** Whether a file is one of those that are only read. */
    private static boolean isRead(@Nullable String file, JobFile job) {
        return file != null
                && job.inputs().stream().anyMatch(input -> Path.of(file).startsWith(input.folder()));
    }

    private static Path folder(String archive) {
        return Objects.requireNonNull(ArchiveFile.of(archive).path().getParent());
    }

    /** A database that has run out of room closes itself, and from then on says no more than that it is closed. */
    private static boolean isFull(Path output) {
        try {
            return Files.getFileStore(output).getUsableSpace() < ROOM_TO_WRITE;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        Throwable cause = failure;
        while (cause != null && !chain.contains(cause)) {
            chain.add(cause);
            cause = cause.getCause();
        }
        return chain;
    }
}
