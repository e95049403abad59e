package dev.pressmark.jobfile;

import dev.pressmark.scan.Input;
import java.nio.file.Path;
import java.util.List;

/**
 * What a job file says, with flags and environment applied.
 *
 * @param name    the job's name, its identity
 * @param file    the job file itself, absolute
 * @param inputs  the folders it reads, in the order given
 * @param results where its results go
 * @param limits  what one run may take
 */
public record JobFile(String name, Path file, List<Input> inputs, Results results, Limits limits) {

    /**
     * Where the results of a job go.
     *
     * @param output  the folder for database, reports and logs, absolute
     * @param archive the database's JDBC URL
     * @param bodies  whether the reports include the articles' texts
     */
    public record Results(Path output, String archive, boolean bodies) {}

    /**
     * What one run may take.
     *
     * @param threads       how many records are normalised at a time
     * @param recordBytes   the largest record that is read
     * @param filesPerRun   how many files a run reads at most; the others wait
     */
    public record Limits(int threads, long recordBytes, long filesPerRun) {}
}
