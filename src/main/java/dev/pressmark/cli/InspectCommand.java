package dev.pressmark.cli;

import dev.pressmark.article.Claim;
import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.job.query.Inspection;
import dev.pressmark.job.query.Inspection.Found;
import dev.pressmark.jobfile.JobFile.Limits;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the readers make of one file: its records, what they claim, and what is wrong with them. */
@Command(
        name = "inspect",
        description = "Shows what is read from one file: formats, character sets, records, claims, problems.",
        mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

    private static final int LONGEST = 160;

    private final PrintStream out;
    private final Map<String, Integer> formats = new TreeMap<>();
    private final Map<String, Integer> rejections = new TreeMap<>();
    private int records;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file; no job needs to have it.")
    private Path file = Path.of("");

    @Option(
            names = "--records",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many records are shown; all are counted. Default: ${DEFAULT-VALUE}.")
    private int shown;

    InspectCommand(Terminal terminal) {
        this.out = terminal.out();
    }

    @Override
    public Integer call() throws IOException {
        if (shown < 0) {
            throw new ParameterException(spec.commandLine(), "--records: " + shown + " is less than none");
        }
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), noFile(Terminal.printable(file.toString())));
        }
        Problem broken = new Inspection(Limits.DEFAULT).read(file, this::show);
        if (records == 0) {
            Problem whole = broken == null ? new Problem(ProblemCode.EMPTY, "There is no record in it") : broken;
            out.printf(
                    Locale.ROOT,
                    "the whole file is rejected as %s: %s%n",
                    whole.code().code(),
                    Terminal.printable(whole.message()));
        } else if (broken != null) {
            out.printf(
                    Locale.ROOT,
                    "%s after record %d: %s%n",
                    broken.code().code(),
                    records,
                    Terminal.printable(broken.message()));
        }
        out.printf(
                Locale.ROOT,
                "%,d bytes, %d records: %d articles%s, %d rejected%s%n",
                Files.size(file),
                records,
                sum(formats),
                list(formats),
                sum(rejections),
                list(rejections));
        return ExitCode.DONE;
    }

    private String noFile(String name) {
        if (Files.isDirectory(file)) {
            return name + " is a folder; name a file in it, or make it the input of a job";
        }
        return Files.exists(file)
                ? name + " is a pipe, socket or device, not a file"
                : "There is no file " + name + " to inspect";
    }

    private void show(Found found) {
        records++;
        boolean show = records <= shown;
        if (show) {
            out.printf(
                    Locale.ROOT,
                    "%srecord %d, %,d bytes: ",
                    found.member().isEmpty() ? "" : Terminal.printable(found.member()) + ", ",
                    found.number(),
                    found.bytes());
        }
        found.verdict().fold(raw -> count(formats, raw.format(), show ? raw : null), problem -> reject(problem, show));
    }

    private @Nullable Void count(Map<String, Integer> counts, String name, @Nullable RawArticle raw) {
        counts.merge(name, 1, Integer::sum);
        if (raw != null) {
            print(raw);
        }
        return null;
    }

    private @Nullable Void reject(Problem problem, boolean show) {
        if (show) {
            out.printf(
                    Locale.ROOT,
                    "rejected as %s: %s%n%n",
                    problem.code().code(),
                    Terminal.printable(problem.message()));
        }
        return count(rejections, problem.code().code(), null);
    }

    private void print(RawArticle raw) {
        out.printf(
                Locale.ROOT,
                "%s, text of %,d characters%n",
                raw.format(),
                raw.body().length());
        for (Claim claim : raw.claims()) {
            out.printf(
                    Locale.ROOT,
                    "  %-16s %s%s: %s%n",
                    claim.field().name(),
                    claim.basis().code(),
                    claim.where().isEmpty() ? "" : ", " + Terminal.printable(claim.where()),
                    shortened(claim.raw()));
        }
        out.printf(Locale.ROOT, "  %-16s %s%n%n", "text", shortened(raw.body()));
    }

    private static String shortened(String text) {
        boolean whole = text.length() <= LONGEST;
        int end = whole ? text.length() : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST));
        return Terminal.printable(text.substring(0, end).replaceAll("\\s+", " ")) + (whole ? "" : " ...");
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String list(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
