package dev.pressmark.job.reading;

import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fault of this program, met while it read a file or record, which is rejected for it. */
public final class ProgramFault {

    private static final Logger LOG = LoggerFactory.getLogger(ProgramFault.class);

    private ProgramFault() {}

    /**
     * Writes the fault with its cause to the log, and says of it what the report of rejections does.
     *
     * @param where the file, and the record if it is known
     */
    public static Problem of(Throwable fault, String where) {
        LOG.error("{}: this program failed", where, fault);
        return new Problem(
                ProblemCode.PROGRAM_FAULT,
                String.format(Locale.ROOT, "This program failed on it (%s); please report that, with the file", fault));
    }
}
