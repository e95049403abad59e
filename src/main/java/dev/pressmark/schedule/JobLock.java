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

    private static final int MAX_BYTES = 1 << 16;

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
    static JobLock acquire(JobFile job, Clock clock) throws IOException, JobLockedException, ForeignOutputException {
        Path output = job.results().output();
        Files.createDirectories(output);
        Path file = output.resolve(FILE_NAME);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (lock(channel, false) == null) {
                throw new JobLockedException(job.name(), holder(output).orElse(null));
            }
            requireOwnOutput(job, read(channel));
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
        requireOwnOutput(job, holder(job.results().output()));
    }

    private static void requireOwnOutput(JobFile job, Optional<LockHolder> owner) throws ForeignOutputException {
        if (owner.isPresent() && !owner.get().job().equals(job.name())) {
            throw new ForeignOutputException(job, owner.get());
        }
    }

    /** Whether some process holds the lock of an output folder just now; who may only read the folder can tell, too. */
    public static boolean isHeld(Path output) throws IOException {
        try (FileChannel channel = FileChannel.open(output.resolve(FILE_NAME), StandardOpenOption.READ)) {
            return lock(channel, true) == null;
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

    /**
     * Who held the lock last, read by way of the lock's own channel: were the file opened once more, POSIX would give up
     * the lock when that is closed.
     */
    private static Optional<LockHolder> read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate((int) Math.min(channel.size(), MAX_BYTES));
        int read = 0;
        while (read >= 0 && text.hasRemaining()) {
            read = channel.read(text, text.position());
        }
        return LockHolder.parse(StandardCharsets.UTF_8.decode(text.flip()).toString());
    }

    /** @param shared with others that only ask; a channel that cannot write can be locked in no other way */
    private static @Nullable FileLock lock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, shared);
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
