package dev.pressmark.cli;

import dev.pressmark.archive.run.RunTotals;
import dev.pressmark.job.run.RunResult;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/** Prints how a run went, for people. */
final class SummaryPrinter {

    private final PrintStream out;

    SummaryPrinter(PrintStream out) {
        this.out = out;
    }

    void print(RunResult result) {
        out.printf(
                Locale.ROOT,
                "%s, run %d%s: %s%n",
                result.job(),
                result.run(),
                result.resumed() ? " (resumed)" : "",
                outcome(result));
        if (result.totals() != null) {
            print(result.totals());
        }
        if (result.reports() != null) {
            out.printf(
                    Locale.ROOT,
                    "  reports  %s%n",
                    Terminal.printable(relative(result.reports()).toString()));
        }
    }

    private static String outcome(RunResult result) {
        String after = String.format(Locale.ROOT, " after %.1f s", result.took().toMillis() / 1000.0);
        return switch (result.end()) {
            case COMPLETED -> "done" + after;
            case STOPPED -> "stopped" + after + "; the same command finishes it";
            case FAILED -> "failed" + after + "; the same command resumes it";
        };
    }

    private void print(RunTotals totals) {
        RunTotals.Files files = totals.files();
        out.printf(
                Locale.ROOT,
                "  files    %,d found = %,d archived + %,d rejected + %,d unchanged + %,d waiting%s%n",
                files.found(),
                files.archived(),
                files.rejected(),
                files.unchanged(),
                files.waiting(),
                files.pending() == 0 ? "" : String.format(Locale.ROOT, " (%,d still to be read)", files.pending()));
        RunTotals.Records records = totals.records();
        out.printf(
                Locale.ROOT,
                "  records  %,d read = %,d articles + %,d rejected%n",
                records.read(),
                records.articles(),
                records.rejected());
        RunTotals.Changes changes = totals.changes();
        out.printf(
                Locale.ROOT,
                "  changes  %,d duplicates, %,d superseded, %,d gone, %,d revised%n",
                changes.duplicates(),
                changes.superseded(),
                changes.gone(),
                changes.revised());
    }

    /** As seen from the working directory, where that is shorter. */
    private static Path relative(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
