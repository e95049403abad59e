package dev.pressmark.job;

import dev.pressmark.archive.PendingFile;
import dev.pressmark.archive.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Reads batches of pending files and has their records normalised by several threads. While the writer stores one batch
 * the next is already being normalised, unless the two together would be more than the memory should hold. What is
 * pending is the ledger's to say, so there is nothing to save for a restart.
 */
final class BatchReader implements ItemReader<List<Future<Settlement>>> {

    private final PendingBatches batches;
    private final FileSettler settler;
    private final ExecutorService threads;
    private List<PendingFile> ahead = List.of();
    private List<Future<Settlement>> running = List.of();

    BatchReader(PendingBatches batches, FileSettler settler, ExecutorService threads) {
        this.batches = batches;
        this.settler = settler;
        this.threads = threads;
    }

    @Override
    public @Nullable List<Future<Settlement>> read() {
        List<PendingFile> current = ahead.isEmpty() ? batches.next() : ahead;
        List<Future<Settlement>> started = running.isEmpty() ? start(current) : running;
        ahead = current.isEmpty() ? List.of() : batches.next();
        boolean small = bytes(current) + bytes(ahead) <= 2 * PendingBatches.MAX_BYTES;
        running = small ? start(ahead) : List.of();
        return current.isEmpty() ? null : started;
    }

    private List<Future<Settlement>> start(List<PendingFile> files) {
        List<Future<Settlement>> settlements = new ArrayList<>(files.size());
        files.forEach(file -> settlements.add(threads.submit(() -> settler.settle(file))));
        return settlements;
    }

    private static long bytes(List<PendingFile> files) {
        return files.stream().mapToLong(PendingFile::bytes).sum();
    }
}
