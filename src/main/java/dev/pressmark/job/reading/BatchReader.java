package dev.pressmark.job.reading;

import dev.pressmark.archive.article.Settlement;
import dev.pressmark.archive.article.Settlement.RecordOutcome;
import dev.pressmark.archive.article.Settlement.UnderWay;
import dev.pressmark.archive.source.PendingFile;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.read.RawRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads batches of pending files, or of the records of a file of many, and has them normalised by several threads. While
 * the writer stores one batch the next is already being normalised, unless the two together would be more than the memory
 * should hold. What is pending is the ledger's to say, so there is nothing to save for a restart.
 */
public final class BatchReader implements ItemStreamReader<List<Future<Settlement>>> {

    private static final int RECORDS_PER_TASK = 25;
    private static final String HELD_UP = "More records than can be borne take too long (see takes_too_long in the"
            + " log), and hold up the others. What was archived is kept; run the same command again";

    private final PendingBatches batches;
    private final FileSettler files;
    private final RecordSettler records;
    private final ExecutorService threads;
    private final Queue<FileReading> unfinished;
    private Batch ahead = Batch.NONE;
    private List<Future<Settlement>> running = List.of();

    /** @param unfinished files of which more is to be read, as the first portion of them is settled */
    BatchReader(
            PendingBatches batches,
            FileSettler files,
            RecordSettler records,
            ExecutorService threads,
            Queue<FileReading> unfinished) {
        this.batches = batches;
        this.files = files;
        this.records = records;
        this.threads = threads;
        this.unfinished = unfinished;
    }

    /**
     * Reads as a job has it.
     *
     * @param threads normalise the records
     */
    public static BatchReader of(
            JobFile job, Authorities authorities, PendingBatches batches, ExecutorService threads) {
        TimedSteps steps = new TimedSteps(job.limits().recordTime());
        RecordSettler records = new RecordSettler(authorities.normaliser(), steps);
        Queue<FileReading> unfinished = new ConcurrentLinkedQueue<>();
        FileSettler files = new FileSettler(
                job.inputs(),
                job.limits().recordBytes(),
                new FileOpening(authorities.readers(), steps),
                records,
                unfinished::add);
        return new BatchReader(batches, files, records, threads, unfinished);
    }

    @Override
    public @Nullable List<Future<Settlement>> read() {
        if (records.isHeldUp()) {
            // What was settled before is stored, so that the run that is started next goes on behind it.
            throw new IllegalStateException(HELD_UP);
        }
        Batch current = ahead.isEmpty() ? next() : ahead;
        List<Future<Settlement>> started = running.isEmpty() ? start(current) : running;
        ahead = current.isEmpty() ? Batch.NONE : next();
        boolean small = current.bytes + ahead.bytes <= 2 * PendingBatches.MAX_BYTES;
        running = small ? start(ahead) : List.of();
        return current.isEmpty() ? null : started;
    }

    /** A file that was begun is read to its end before others are. */
    private Batch next() {
        FileReading reading = unfinished.poll();
        return reading == null ? ofFiles(batches.next()) : ofRecords(reading);
    }

    private Batch ofFiles(List<PendingFile> pending) {
        List<Callable<Settlement>> tasks = new ArrayList<>(pending.size());
        pending.forEach(file -> tasks.add(() -> files.settle(file)));
        return new Batch(pending.stream().mapToLong(PendingFile::bytes).sum(), tasks);
    }

    private Batch ofRecords(FileReading reading) {
        List<RawRecord> portion = reading.portion();
        UnderWay underWay = reading.underWay();
        List<Callable<Settlement>> tasks = new ArrayList<>();
        for (int i = 0; i < portion.size(); i += RECORDS_PER_TASK) {
            int end = Math.min(i + RECORDS_PER_TASK, portion.size());
            List<RawRecord> some = portion.subList(i, end);
            boolean last = end == portion.size() && reading.isOver();
            tasks.add(() -> {
                List<RecordOutcome> outcomes = records.settle(reading.subject(), some);
                return last
                        ? reading.settlement(outcomes)
                        : new Settlement(reading.subject().file(), outcomes, underWay);
            });
        }
        if (reading.isOver()) {
            reading.close();
        } else {
            unfinished.add(reading);
        }
        return new Batch(
                portion.stream().mapToLong(record -> record.bytes().length).sum(), tasks);
    }

    private List<Future<Settlement>> start(Batch batch) {
        List<Future<Settlement>> settlements = new ArrayList<>(batch.tasks.size());
        batch.tasks.forEach(task -> settlements.add(threads.submit(task)));
        return settlements;
    }

    @Override
    public void close() {
        unfinished.forEach(FileReading::close);
        unfinished.clear();
    }

    private record Batch(long bytes, List<Callable<Settlement>> tasks) {

        static final Batch NONE = new Batch(0, List.of());

        boolean isEmpty() {
            return tasks.isEmpty();
        }
    }
}
