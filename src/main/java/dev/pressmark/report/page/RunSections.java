package dev.pressmark.report.page;

import dev.pressmark.report.table.Reports;
import dev.pressmark.report.tally.RunTally.Run;
import dev.pressmark.report.tally.Tallies;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The parts of the report page that tell of the run: the only ones that know of runs and clocks. */
final class RunSections {

    private static final List<String> COMPARED = List.of(
            "found",
            "archived",
            "rejected",
            "unchanged",
            "waiting",
            "records",
            "articles",
            "superseded",
            "duplicates",
            "revised",
            "gone");

    private final Tallies tallies;

    RunSections(Tallies tallies) {
        this.tallies = tallies;
    }

    /** What the run has come to, in one glance. */
    HtmlSection glance() {
        HtmlSection section = new HtmlSection("glance", "At a glance");
        Run run = tallies.runs().last();
        StringBuilder tiles = new StringBuilder("<dl class=\"tiles\">");
        long articles = tallies.articles().publishers().values().stream()
                .mapToLong(count -> count.all().articles())
                .sum();
        long originals = tallies.articles().publishers().values().stream()
                .mapToLong(count -> count.all().originals())
                .sum();
        tile(tiles, "articles in the archive", number(articles));
        tile(tiles, "of them duplicates", number(articles - originals));
        tile(tiles, "stories", number(tallies.stories().count()));
        if (run != null) {
            tile(tiles, "files found", number(run.number("found")));
            tile(tiles, "archived", number(run.number("archived")));
            tile(tiles, "rejected", number(run.number("rejected")));
            tile(tiles, "waiting", number(run.number("waiting")));
            tile(tiles, "time taken", duration(run.took()));
            tile(tiles, "records a second", speed(run));
        }
        section.markup(tiles.append("</dl>\n").toString());
        return run == null
                ? section
                : section.say(String.format(
                        Locale.ROOT,
                        "Run %d began at %s. %s",
                        run.number("run"),
                        run.started(),
                        run.number("waiting") == 0
                                ? "Nothing is waiting."
                                : "The files that are waiting were too new, or more than one run may take."));
    }

    /** What changed, held against the run before. */
    HtmlSection changes() {
        HtmlSection section = new HtmlSection("changes", "What changed since the last run");
        Run run = tallies.runs().last();
        Run previous = tallies.runs().previous();
        if (run == null || previous == null) {
            return section.say("This is the first run: everything is new.");
        }
        HtmlTable table = new HtmlTable(
                "Counts of this run and of the one before",
                "Count",
                "Run " + previous.number("run"),
                "Run " + run.number("run"));
        for (String column : COMPARED) {
            table.row(meaning(column), previous.number(column), run.number(column));
        }
        return section.show(table);
    }

    private static String meaning(String column) {
        return Reports.RUNS.columns().get(Reports.RUNS.position(column)).description();
    }

    private static void tile(StringBuilder tiles, String label, String value) {
        tiles.append("<div><dt>")
                .append(Markup.escape(label))
                .append("</dt><dd>")
                .append(Markup.escape(value))
                .append("</dd></div>");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String speed(Run run) {
        long millis = run.took().toMillis();
        double perSecond = run.number("records") * 1000.0 / Math.max(1, millis);
        return millis == 0
                ? "\u2013"
                : perSecond < 10 ? String.format(Locale.ROOT, "%.1f", perSecond) : number((long) perSecond);
    }

    private static String duration(Duration took) {
        if (took.toMinutes() > 0) {
            return String.format(
                            Locale.ROOT, "%d h %d min %d s", took.toHours(), took.toMinutesPart(), took.toSecondsPart())
                    .replaceFirst("^0 h ", "");
        }
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}
