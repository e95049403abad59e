package dev.pressmark.cli;

import dev.pressmark.scan.Finding;
import dev.pressmark.scan.Finding.Kind;
import dev.pressmark.scan.Input;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Prints what a run would do. */
final class DryRunPrinter {

    /** A program finds each of them, be it empty. */
    private static final List<String> KINDS = List.of("new", "changed", "unfinished", "waiting", "refused", "gone");

    private final PrintStream out;
    private final @Nullable Map<String, List<String>> paths;
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    /** @param json whether a program is to read it: one object, with the paths by what would become of them */
    DryRunPrinter(PrintStream out, boolean json) {
        this.out = out;
        this.paths = json ? new TreeMap<>() : null;
        if (paths != null) {
            KINDS.forEach(kind -> paths.put(kind, new ArrayList<>()));
        }
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
        if (!what.isEmpty() && paths != null) {
            paths.computeIfAbsent(what, unused -> new ArrayList<>()).add(input.key() + "/" + finding.path());
        } else if (!what.isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "%-10s %s/%s%n",
                    what,
                    Terminal.printable(input.key()),
                    Terminal.printable(finding.path()));
        }
    }

    void summary() {
        if (paths != null) {
            out.println(SummaryJson.of(paths, count(Kind.UNCHANGED) + count(Kind.RETURNED)));
            return;
        }
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
