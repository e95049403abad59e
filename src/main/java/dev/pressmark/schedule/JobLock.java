package dev.pressmark.schedule;

import dev.pressmark.jobfile.JobFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that one process at a time works on a job's output folder. The operating system holds the lock and releases
 * it when the process dies, however it dies. The lock's file says who holds it, and whose the folder is.
 */
public final class JobLock implements AutoCloseable {

    private static final String FILE_NAME = "pressmark.lock";

    /** Far behind the text of the file, so that systems that lock for readers too let it be read. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel channel;

    private JobLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of a job, and with it the output folder, which is made if need be.
     *
     * @throws JobLockedException when another process holds it
     * @throws ForeignOutputException when the output folder is another job's
     * @throws IOException when the folder or the lock's file cannot be written
     */
    public static JobLock acquire(JobFile job, Clock clock)
            throws IOException, JobLockedException, ForeignOutputException {
        Path output = job.results().output();
        Files.createDirectories(output);
        Path file = output.resolve(FILE_NAME);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (lock(channel) == null) {
                throw new JobLockedException(job.name(), holder(output).orElse(null));
            }
            requireOwn(job, holder(channel));
            write(channel, holder(job, clock));
            return new JobLock(channel);
        } catch (IOException | JobLockedException | ForeignOutputException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Makes sure that an output folder is this job's or nobody's.
     *
     * @throws ForeignOutputException when it is another job's
     */
    public static void requireOwnOutput(JobFile job) throws ForeignOutputException, IOException {
        requireOwn(job, holder(job.results().output()));
    }

    private static void requireOwn(JobFile job, Optional<LockHolder> owner) throws ForeignOutputException {
        if (owner.isPresent() && !owner.get().job().equals(job.name())) {
            throw new ForeignOutputException(job, owner.get());
        }
    }

    /** Whether some process holds the lock of an output folder just now. */
    public static boolean isHeld(Path output) throws IOException {
        try (FileChannel channel = FileChannel.open(output.resolve(FILE_NAME), StandardOpenOption.WRITE)) {
            return lock(channel) == null;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Who holds the lock of an output folder, or held it last; empty when nobody ever did. */
    public static Optional<LockHolder> holder(Path output) throws IOException {
        try {
            return LockHolder.parse(Files.readString(output.resolve(FILE_NAME)));
        } catch (NoSuchFileException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Through the channel that holds the lock: on POSIX systems, closing any other one on the file gives the lock up. */
    private static Optional<LockHolder> holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (text.hasRemaining() && channel.read(text, text.position()) > 0) {
            // a read may give less than was asked for
        }
        return LockHolder.parse(StandardCharsets.UTF_8.decode(text.flip()).toString());
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static LockHolder holder(JobFile job, Clock clock) {
        return new LockHolder(
                job.name(),
                job.file().toString(),
                ProcessHandle.current().pid(),
                host(),
                System.getProperty("user.name", "unknown"),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this machine";
        }
    }

    private static void write(FileChannel channel, LockHolder holder) throws IOException {
        ByteBuffer text = StandardCharsets.UTF_8.encode(holder.format());
        channel.truncate(0);
        while (text.hasRemaining()) {
            channel.write(text);
        }
        channel.force(true);
    }

    /** Gives the lock back; its file stays and says whose the folder is. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
