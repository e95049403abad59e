package dev.pressmark.job.step;

import dev.pressmark.archive.report.EditionLedger;
import dev.pressmark.archive.report.ReportRows;
import dev.pressmark.report.carry.Continuity;
import dev.pressmark.report.carry.PathRange;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tells the reports what has changed in the archive. */
public final class ArchiveContinuity implements Continuity {

    private final EditionLedger editions;
    private final Map<Report, Source> sources;
    private final UnaryOperator<Consumer<@Nullable Object[]>> guard;

    /** @param guard what is put before whoever receives rows */
    public ArchiveContinuity(
            EditionLedger editions, ReportRows rows, UnaryOperator<Consumer<@Nullable Object[]>> guard) {
        this.editions = editions;
        this.guard = guard;
        this.sources = Map.of(
                Reports.ARTICLES, rows::articles,
                Reports.BODIES, rows::bodies,
                Reports.EVIDENCE, rows::evidence,
                Reports.FILES, rows::files);
    }

    private interface Source {

        void read(String from, @Nullable String before, List<String> columns, Consumer<@Nullable Object[]> rows);
    }

    @Override
    public String mark() {
        return editions.mark();
    }

    @Override
    public boolean knows(String mark) {
        return editions.knows(mark);
    }

    @Override
    public void changed(Report report, String mark, Consumer<String> paths) {
        if (report == Reports.FILES) {
            editions.changedFiles(mark, paths);
        } else {
            editions.changedArticles(mark, paths);
        }
    }

    @Override
    public void read(Report report, PathRange range, List<String> columns, Consumer<@Nullable Object[]> rows) {
        Objects.requireNonNull(sources.get(report), report.tableName())
                .read(range.from(), range.before(), columns, guard.apply(rows));
    }
}
