package dev.pressmark.cli;

import dev.pressmark.scan.Finding;
import dev.pressmark.scan.Finding.Kind;
import dev.pressmark.scan.Input;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Prints what a run would do. */
final class DryRunPrinter {

    private final PrintStream out;
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    DryRunPrinter(PrintStream out) {
        this.out = out;
    }

    void finding(Input input, Finding finding) {
        counts.merge(finding.kind(), 1L, Long::sum);
        String what = switch (finding.kind()) {
            case ENTERED -> finding.known() == null ? "new" : "changed";
            case UNDER_WAY -> "unfinished";
            case WAITING -> "waiting";
            case REFUSED -> "refused";
            case GONE -> finding.isNewlyGone() ? "gone" : "";
            case UNCHANGED, RETURNED, UNSEEN -> "";
        };
        if (!what.isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "%-10s %s/%s%n",
                    what,
                    Terminal.printable(input.key()),
                    Terminal.printable(finding.path()));
        }
    }

    void summary() {
        out.printf(
                Locale.ROOT,
                "would read %,d files; %,d unchanged, %,d waiting, %,d refused. Nothing was changed.%n",
                count(Kind.ENTERED) + count(Kind.UNDER_WAY),
                count(Kind.UNCHANGED) + count(Kind.RETURNED),
                count(Kind.WAITING),
                count(Kind.REFUSED));
    }

    private long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
