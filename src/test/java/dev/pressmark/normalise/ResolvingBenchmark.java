package dev.pressmark.normalise;

import dev.pressmark.article.Article;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Resolved;
import dev.pressmark.article.Sha256;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.normalise.claim.Claims;
import dev.pressmark.normalise.language.LanguageResolver;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What an article of the sample costs on one core, on the average: reading it, detecting its language, and normalising it
 * with its language detected. The costs of resolving are the last less the one before.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ResolvingBenchmark {

    private static final Path SAMPLE = Path.of("jobs/sample/inbox");

    private final TextReader reader = new TextReader(CopyReader.withBuiltInAuthorities());
    private final Normaliser normaliser = new Normaliser();
    private final List<byte[]> texts = new ArrayList<>();
    private final List<RawArticle> articles = new ArrayList<>();
    private final List<SourceRecord> sources = new ArrayList<>();
    private int next;

    /** Takes an argument of JMH's: the benchmarks to run, as a regular expression. */
    public static void main(String[] args) throws RunnerException {
        String include = args.length > 0 ? args[0] : ResolvingBenchmark.class.getSimpleName();
        new Runner(new OptionsBuilder().include(include).build()).run();
    }

    /** Reads the sample. */
    @Setup
    public void read() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] text = Files.readAllBytes(file);
                reader.read(text).fold(article -> articles.add(article) && texts.add(text), problem -> false);
            }
        }
        texts.forEach(text -> sources.add(new SourceRecord("inbox", "article.txt", 1, Sha256.hex(text))));
    }

    private int next() {
        next = (next + 1) % articles.size();
        return next;
    }

    @Benchmark
    public Object reading() {
        return reader.read(texts.get(next()));
    }

    @Benchmark
    public Optional<Resolved<String>> detectingTheLanguage() {
        RawArticle article = articles.get(next());
        return LanguageResolver.shown(article, new Claims(article.claims()));
    }

    @Benchmark
    public Article normalising() {
        int article = next();
        return normaliser.normalise(sources.get(article), articles.get(article), InputDescription.NONE);
    }
}
