package dev.pressmark.job;

import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.normalise.Normaliser;
import dev.pressmark.read.ArticleReader;
import dev.pressmark.read.text.TextReader;

/**
 * Reads and normalises as a job's authority table has it.
 *
 * @param reader     of texts
 * @param normaliser of whatever was read
 */
record Authorities(ArticleReader reader, Normaliser normaliser) {

    /** Without a table of the job's own that which Pressmark carries is read when first needed, and not before. */
    static Authorities of(JobFile job) {
        AuthorityFile own = job.tables().authorities();
        if (own == null) {
            return new Authorities(new TextReader(), new Normaliser());
        }
        AuthorityFile all = own.before(AuthorityFile.builtIn());
        return new Authorities(new TextReader(all), new Normaliser(all));
    }
}
