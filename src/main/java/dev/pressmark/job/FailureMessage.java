package dev.pressmark.job;

import dev.pressmark.jobfile.JobFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.batch.core.job.JobExecution;

/** Says in words why a run could not go on, and what to do. */
final class FailureMessage {

    /** H2: the database is open in another process. */
    private static final int DATABASE_ALREADY_OPEN = 90020;

    /** Bytes below which a disk counts as full. */
    private static final long ROOM_TO_WRITE = 64 << 10;

    private static final int WRONG_USER_OR_PASSWORD = 28000;

    private FailureMessage() {}

    static List<String> of(JobExecution execution, JobFile job) {
        List<String> messages = execution.getAllFailureExceptions().stream()
                .map(failure -> of(failure, job))
                .distinct()
                .toList();
        return messages.isEmpty() ? List.of(execution.getExitStatus().toString()) : messages;
    }

    static String of(Throwable failure, JobFile job) {
        List<Throwable> chain = chain(failure);
        for (Throwable cause : chain) {
            String text = String.valueOf(cause.getMessage());
            boolean full = text.contains("No space left on device") || text.contains("Disk quota exceeded");
            if (full || (cause instanceof SQLException && isFull(job.results().output()))) {
                return String.format(
                        Locale.ROOT,
                        "The disk that holds %s is full. Nothing that was archived is lost; make room",
                        job.results().output());
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == DATABASE_ALREADY_OPEN) {
                return String.format(
                        Locale.ROOT,
                        "The archive %s is open in another program, such as an H2 console; close it there",
                        job.results().archive());
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == WRONG_USER_OR_PASSWORD) {
                return String.format(
                        Locale.ROOT,
                        "The archive %s was made by another program: its user is not 'sa' without a password",
                        job.results().archive());
            }
        }
        Throwable root = chain.get(chain.size() - 1);
        if (root instanceof AccessDeniedException denied) {
            return String.format(Locale.ROOT, "This program may not write %s; check its permissions", denied.getFile());
        }
        if (root instanceof FileSystemException) {
            return String.valueOf(root.getMessage());
        }
        String message = root.getMessage();
        return message == null || message.isBlank() ? root.toString() : message;
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
