package dev.pressmark.job.reading;

import dev.pressmark.archive.article.ArticleArchive;
import dev.pressmark.archive.article.Settlement;
import dev.pressmark.archive.article.Settlement.UnderWay;
import dev.pressmark.job.run.Progress;
import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Stores settled batches in the transaction of their chunk. */
public final class SettlementWriter implements ItemWriter<List<Settlement>> {

    private final ArticleArchive archive;
    private final Progress progress;

    public SettlementWriter(ArticleArchive archive, Progress progress) {
        this.archive = archive;
        this.progress = progress;
    }

    @Override
    public void write(Chunk<? extends List<Settlement>> chunk) {
        for (List<Settlement> batch : chunk) {
            archive.store(batch);
            progress.advance(batch.stream()
                    .filter(settlement -> !(settlement.outcome() instanceof UnderWay))
                    .count());
        }
    }
}
