package dev.pressmark.job.reading;

import dev.pressmark.article.Published;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.normalise.Normaliser;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Reads and normalises as a job's authority table has it.
 *
 * @param readers    of files
 * @param normaliser of whatever was read
 */
public record Authorities(FormatReaders readers, Normaliser normaliser) {

    /**
     * Without a table of the job's own that which Pressmark carries is read when first needed, and not before. What is
     * dated later than today is refused.
     */
    public static Authorities of(JobFile job, Clock clock) {
        LocalDate latest = Published.latestDay(clock);
        AuthorityFile own = job.tables().authorities();
        if (own == null) {
            return new Authorities(FormatReaders.withBuiltInAuthorities(), new Normaliser().notAfter(latest));
        }
        AuthorityFile all = own.before(AuthorityFile.builtIn());
        return new Authorities(FormatReaders.knowing(all), new Normaliser(all).notAfter(latest));
    }
}
