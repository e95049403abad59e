package dev.pressmark.schedule;

import dev.pressmark.jobfile.JobFileReader;
import dev.pressmark.jobfile.Overrides;
import java.nio.file.Path;
import java.time.Clock;

/** Takes a job's lock, says so, and keeps it until it is killed. */
public final class LockingProgram {

    private LockingProgram() {}

    public static void main(String[] args) throws Exception {
        try (JobLock lock = JobLock.acquire(
                JobFileReader.read(Path.of(args[0]), Overrides.NONE, Clock.systemUTC()), Clock.systemUTC())) {
            System.out.println("locked");
            System.in.read();
            lock.close();
        }
    }
}
