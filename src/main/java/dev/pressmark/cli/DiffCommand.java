package dev.pressmark.cli;

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
import picocli.CommandLine.Parameters;

/** Shows two articles side by side. */
@Command(
        name = "diff",
        description = "Shows two articles side by side, with their differences marked.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(index = "1", paramLabel = "ARTICLE_ID", description = "The one article, as articles.csv names it.")
    private String oneId = "";

    @Parameters(index = "2", paramLabel = "ARTICLE_ID", description = "The other article.")
    private String otherId = "";

    DiffCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call()
            throws JobFileException, IOException, JobLockedException, ForeignOutputException, UnknownArticleException {
        JobFile job = settings.jobFile(clock);
        new ComparisonPrinter(terminal.out()).print(ExclusiveRun.compare(job, clock, oneId, otherId));
        return ExitCode.DONE;
    }
}
