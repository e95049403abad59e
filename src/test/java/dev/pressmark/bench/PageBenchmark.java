package dev.pressmark.bench;

import dev.pressmark.read.html.HtmlReader;
import dev.pressmark.read.html.PageCorpus;
import dev.pressmark.read.html.PageCorpus.SavedPage;
import dev.pressmark.read.text.CopyReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jsoup.Jsoup;

/**
 * Reads the shared corpus of pages, from bytes to claims and body, and by turns has jsoup parse the same bytes and do
 * nothing else. Prints the times and their ratio.
 */
public final class PageBenchmark {

    /** An archive has more pages than these: what the virtual machine does to begin with is not what they cost. */
    private static final int WARM_UP = 15;

    private static final int ROUNDS = 15;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final HtmlReader reader = new HtmlReader(CopyReader.withBuiltInAuthorities());
    private final List<byte[]> pages;

    private PageBenchmark(List<byte[]> pages) {
        this.pages = pages;
    }

    /** Takes the folder to unpack the pages into. */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("pressmark-pages");
        List<byte[]> pages = new ArrayList<>();
        for (SavedPage page : PageCorpus.unpackedInto(folder)) {
            pages.add(Files.readAllBytes(page.file()));
        }
        new PageBenchmark(pages).run();
    }

    private void run() {
        double[] parsing = new double[ROUNDS];
        double[] reading = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double parse = milliseconds(PageBenchmark::parse);
            double read = milliseconds(reader::read);
            if (round >= 0) {
                parsing[round] = parse;
                reading[round] = read;
            }
        }
        out.printf(
                "%d pages: jsoup parses one in %.2f ms, it is read in %.2f ms; reading takes %.2f times what parsing takes%n",
                pages.size(),
                median(parsing) / pages.size(),
                median(reading) / pages.size(),
                median(reading) / median(parsing));
    }

    private double milliseconds(Function<byte[], ?> use) {
        long start = System.nanoTime();
        for (byte[] page : pages) {
            Objects.requireNonNull(use.apply(page));
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static Object parse(byte[] page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
