package dev.pressmark.cli;

import dev.pressmark.job.query.Explanation;
import dev.pressmark.job.query.UnknownArticleException;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.jobfile.JobFileException;
import dev.pressmark.schedule.ExclusiveRun;
import dev.pressmark.schedule.ForeignOutputException;
import dev.pressmark.schedule.JobLockedException;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why an article's values are what they are. */
@Command(
        name = "explain",
        description = "Shows an article's values, all that is claimed about it, and why each value came out so.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(index = "1", paramLabel = "ARTICLE_ID", description = "The article, as articles.csv names it.")
    private String articleId = "";

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    ExplainCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call()
            throws JobFileException, IOException, JobLockedException, ForeignOutputException, UnknownArticleException {
        JobFile job = settings.jobFile(clock);
        Explanation explanation = ExclusiveRun.explain(job, clock, articleId);
        if (json) {
            terminal.out().println(ExplanationJson.of(explanation));
        } else {
            new ExplanationPrinter(terminal.out()).print(explanation);
        }
        return ExitCode.DONE;
    }
}
