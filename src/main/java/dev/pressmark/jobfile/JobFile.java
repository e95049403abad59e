package dev.pressmark.jobfile;

import dev.pressmark.article.Correction;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.match.duplicate.Thresholds;
import dev.pressmark.report.Retention;
import dev.pressmark.report.table.EditionPlan.Layout;
import dev.pressmark.report.table.Report;
import dev.pressmark.scan.Input;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job file says, with flags and environment applied.
 *
 * @param name    the job's name, its identity
 * @param file    the job file itself, absolute
 * @param inputs  the folders it reads, in the order given
 * @param results where its results go
 * @param limits  what one run may take
 * @param tables  what its owner knows better
 * @param matching from when on articles count as duplicates
 */
public record JobFile(
        String name,
        Path file,
        List<Input> inputs,
        Results results,
        Limits limits,
        Tables tables,
        Thresholds matching) {

    /**
     * What the owner of a job knows better than the program and the articles.
     *
     * @param authorities publishers and agencies, to be believed before those that the program knows; null when there are
     *                    none
     * @param corrections of single values, in the order of their file
     */
    public record Tables(@Nullable AuthorityFile authorities, List<Correction> corrections) {

        public Tables {
            corrections = List.copyOf(corrections);
        }

        /** How many organisations the job has of its own. */
        public int organisations() {
            return authorities == null ? 0 : authorities.organisations().size();
        }
    }

    /**
     * Where the results of a job go.
     *
     * @param output  the folder for database, reports and logs, absolute
     * @param archive the database's JDBC URL, its path absolute
     * @param reports what is published
     */
    public record Results(Path output, String archive, Publication reports) {}

    /**
     * What a job publishes.
     *
     * @param included   the CSV reports
     * @param layout     how they are laid out
     * @param increments how long the increments of runs are kept
     */
    public record Publication(List<Report> included, Layout layout, Retention increments) {

        public Publication {
            included = List.copyOf(included);
        }
    }

    /**
     * What one run may take.
     *
     * @param threads       how many records are normalised at a time
     * @param recordBytes   the largest record that is read
     * @param recordTime    what a record is given of a processor's time
     * @param filesPerRun   how many files a run reads at most; the others wait
     */
    public record Limits(int threads, long recordBytes, Duration recordTime, long filesPerRun) {

        /** What holds where a job file says nothing; the time is thousands of times what an ordinary article takes. */
        public static final Limits DEFAULT = new Limits(
                Runtime.getRuntime().availableProcessors(), 64L << 20, Duration.ofSeconds(60), Long.MAX_VALUE);
    }
}
