package dev.pressmark.job;

import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.normalise.Normaliser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Reads and normalises as a job's authority table has it.
 *
 * @param readers    of files
 * @param normaliser of whatever was read
 */
record Authorities(FormatReaders readers, Normaliser normaliser) {

    /** Kiribati's. */
    private static final ZoneOffset FIRST_TO_BEGIN_A_DAY = ZoneOffset.ofHours(14);

    /**
     * Without a table of the job's own that which Pressmark carries is read when first needed, and not before. What is
     * dated later than today is refused, wherever on Earth it is today.
     */
    static Authorities of(JobFile job, Clock clock) {
        LocalDate latest = LocalDate.ofInstant(clock.instant(), FIRST_TO_BEGIN_A_DAY);
        AuthorityFile own = job.tables().authorities();
        if (own == null) {
            return new Authorities(FormatReaders.withBuiltInAuthorities(), new Normaliser().notAfter(latest));
        }
        AuthorityFile all = own.before(AuthorityFile.builtIn());
        return new Authorities(FormatReaders.knowing(all), new Normaliser(all).notAfter(latest));
    }
}
