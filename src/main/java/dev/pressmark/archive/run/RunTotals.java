package dev.pressmark.archive.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The control totals of a run.
 *
 * @param files   what became of the files found
 * @param records what became of the records read from them
 * @param changes what else the run did
 */
public record RunTotals(Files files, Records records, Changes changes) {

    /**
     * What became of the files found.
     *
     * @param found     files found in the input folders
     * @param archived  those that became articles
     * @param rejected  those that could not
     * @param unchanged those that an earlier run had settled
     * @param waiting   those left for a later run
     * @param pending   those still to be read; none when the run is over
     */
    public record Files(long found, long archived, long rejected, long unchanged, long waiting, long pending) {}

    /**
     * What became of the records read from the files archived and rejected.
     *
     * @param read     records read
     * @param articles those that became articles
     * @param rejected those that could not
     */
    public record Records(long read, long articles, long rejected) {}

    /**
     * What else the run did.
     *
     * @param superseded earlier versions of articles that gave way to later ones
     * @param gone       files no longer found
     * @param duplicates articles of this run found to be duplicates
     * @param revised    articles that the run resolved anew, because their corrections changed or the other dates of their input
     *                   tell now how theirs is to be read
     */
    public record Changes(long superseded, long gone, long duplicates, long revised) {}

    /** In words, what does not add up; empty when the totals balance. */
    public List<String> discrepancies() {
        List<String> discrepancies = new ArrayList<>();
        long settled = files.archived + files.rejected + files.unchanged + files.waiting;
        if (files.pending > 0) {
            discrepancies.add(String.format(Locale.ROOT, "%d files were entered and never settled", files.pending));
        }
        if (files.found != settled) {
            discrepancies.add(String.format(
                    Locale.ROOT,
                    "%d files were found, but %d archived + %d rejected + %d unchanged + %d waiting make %d",
                    files.found,
                    files.archived,
                    files.rejected,
                    files.unchanged,
                    files.waiting,
                    settled));
        }
        if (records.read != records.articles + records.rejected) {
            discrepancies.add(String.format(
                    Locale.ROOT,
                    "%d records were read, but there are %d articles and %d rejected records",
                    records.read,
                    records.articles,
                    records.rejected));
        }
        return discrepancies;
    }
}
