package dev.pressmark.bench;

import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.container.Compressed;
import dev.pressmark.read.data.json.JsonReader;
import dev.pressmark.read.html.HtmlReader;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.web.CapturedPages;
import dev.pressmark.read.web.WarcReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a made-up file of JSON Lines and a made-up web archive, on one core: cuts each into records, has the pages of the
 * archive decoded, and reads what each record claims, before anything is normalised. Prints how many megabytes that makes
 * in a second of the processor's time.
 */
public final class ReadingBenchmark {

    private static final int ARTICLES = 10_000;
    private static final int PAGES = 1_000;
    private static final long SEED = 20260302;
    /** Files worth measuring are large: what the virtual machine does in the first seconds is not what they cost. */
    private static final int WARM_UP = 8;

    private static final int ROUNDS = 9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final CopyReader copyReader = CopyReader.withBuiltInAuthorities();

    private ReadingBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("pressmark-reading");
        CorpusMaker.make(folder, ARTICLES, SEED);
        List<String> texts = texts(folder);
        new ReadingBenchmark().run(lines(texts), pages(texts));
    }

    private static List<String> texts(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.sorted(Comparator.reverseOrder()).toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isRegularFile(path)) {
                texts.add(0, Files.readString(path));
            }
            Files.delete(path);
        }
        return texts;
    }

    /** The texts of the corpus as the records of a collector, with fields that are of no use among them. */
    private static byte[] lines(List<String> texts) throws IOException {
        Random random = new Random(SEED);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (String text : texts) {
            int line = Math.max(0, text.indexOf('\n'));
            List<Object> values = new ArrayList<>(List.of("title", text.substring(0, line)));
            values.addAll(List.of("maintext", text.substring(line).strip(), "authors", List.of("Ada Quill")));
            values.addAll(List.of("date_publish", "2026-03-04 08:15:00", "date_download", "2026-03-09 10:11:12"));
            values.addAll(List.of("url", "https://tidewater.example/" + random.nextInt(1 << 30), "language", "en"));
            values.addAll(
                    List.of("source_domain", "tidewater.example", "image_url", "https://tidewater.example/i.jpg"));
            lines.writeBytes(JsonMapper.shared().writeValueAsBytes(object(values)));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private static Map<String, Object> object(List<Object> values) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i += 2) {
            object.put(String.valueOf(values.get(i)), values.get(i + 1));
        }
        return object;
    }

    /** Articles as a site prints them: with what stands around each of its pages, and what says for whom. */
    private static List<String> pages(List<String> texts) {
        List<String> pages = new ArrayList<>();
        String menu = "<li class=\"nav-item\"><a href=\"/section\" data-track=\"nav\">Section of the paper</a></li>\n"
                .repeat(120);
        String script =
                "<script>window.settings = {\"placement\": \"top\", \"sizes\": [[300, 250], [728, 90]]};</script>\n"
                        .repeat(120);
        String more = "<article class=\"teaser\"><a href=\"/other\"><h3>Another story of the day</h3></a></article>\n"
                .repeat(60);
        for (String text : texts.subList(0, PAGES)) {
            int line = Math.max(0, text.indexOf('\n'));
            String title = Entities.escape(text.substring(0, line));
            String body = Entities.escape(text.substring(line).strip()).replace("\n\n", "</p>\n<p>");
            pages.add("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title + "</title>"
                    + "<meta property=\"og:title\" content=\"" + title + "\">"
                    + "<meta property=\"article:published_time\" content=\"2026-03-04T08:15:00Z\">"
                    + "<meta name=\"author\" content=\"Ada Quill\">" + script + "</head><body><nav><ul>" + menu
                    + "</ul></nav><main><article><h1>" + title + "</h1><p>" + body + "</p></article>" + more
                    + "</main>" + script + "</body></html>");
        }
        return pages;
    }

    /** A capture as crawlers write it; the page as the server sent it. */
    private static byte[] capture(String page) throws IOException {
        byte[] body = packed(page.getBytes(StandardCharsets.UTF_8));
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2026-03-09T10:11:12Z\r\n"
                + "WARC-Target-URI: https://tidewater.example/a\r\nContent-Type: application/http; msgtype=response\r\n"
                + "Content-Length: " + (http.length() + body.length) + "\r\n\r\n";
        ByteArrayOutputStream capture = new ByteArrayOutputStream();
        capture.writeBytes((header + http).getBytes(StandardCharsets.US_ASCII));
        capture.writeBytes(body);
        capture.writeBytes(new byte[] {'\r', '\n', '\r', '\n'});
        return capture.toByteArray();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private void run(byte[] lines, List<String> pages) throws IOException {
        JsonReader json = new JsonReader(copyReader);
        Work cut = cutting(json, "made-up.jsonl", lines, record -> record.bytes().length);
        Work read = cutting(json, "made-up.jsonl", lines, ReadingBenchmark::body);
        double[] ofLines = megabytesPerSecond(lines.length, cut, read);
        out.printf(
                "JSON Lines, %,d articles, %,d bytes: cut at %.0f MB/s, cut and read at %.0f MB/s%n",
                ARTICLES, lines.length, ofLines[0], ofLines[1]);

        ByteArrayOutputStream captures = new ByteArrayOutputStream();
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        long bytes = 0;
        for (String page : pages) {
            byte[] capture = capture(page);
            captures.writeBytes(capture);
            members.writeBytes(packed(capture));
            bytes += page.getBytes(StandardCharsets.UTF_8).length;
        }
        WarcReader warc = new WarcReader(new HtmlReader(copyReader));
        Compressed gzip = new Compressed(inside -> warc);
        Work plain = () -> CapturedPages.bytes(new ByteArrayInputStream(captures.toByteArray()));
        Work unpacked = () ->
                CapturedPages.bytes(new GZIPInputStream(new ByteArrayInputStream(members.toByteArray()), 1 << 16));
        Work whole = cutting(gzip, "made-up.warc.gz", members.toByteArray(), ReadingBenchmark::body);
        double[] ofPages = megabytesPerSecond(bytes, plain, unpacked, whole);
        out.printf(
                "WARC, %,d pages, %,d bytes of HTML, %,d of compressed captures: to the page's bytes at %.0f MB/s,"
                        + " from a gzip at %.0f MB/s, and with all that the pages claim at %.0f MB/s%n",
                pages.size(), bytes, captures.size(), ofPages[0], ofPages[1], ofPages[2]);
    }

    private static long body(RawRecord record) {
        return record.read().<Integer>fold(article -> article.body().length(), problem -> 0);
    }

    /** Something to be measured, that answers with what it used. */
    private interface Work {

        long use() throws IOException;
    }

    private static Work cutting(FormatReader reader, String name, byte[] file, ToLongFunction<RawRecord> use) {
        return () -> {
            long used = 0;
            try (RecordCursor cursor = reader.open(RecordSource.of(name, file, Integer.MAX_VALUE))) {
                for (RawRecord record = cursor.next(); record != null; record = cursor.next()) {
                    used += use.applyAsLong(record);
                }
            }
            return used;
        };
    }

    /** How many megabytes of this many bytes each work takes in a second, in the middle of several rounds. */
    private static double[] megabytesPerSecond(long bytes, Work... works) throws IOException {
        double[][] rates = new double[works.length][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < works.length; i++) {
                long start = THREADS.getCurrentThreadCpuTime();
                if (works[i].use() == 0) {
                    throw new IllegalStateException("Nothing was read");
                }
                rates[i][Math.max(0, round)] = bytes * 1e3 / (THREADS.getCurrentThreadCpuTime() - start);
            }
        }
        return Arrays.stream(rates)
                .mapToDouble(rate -> Arrays.stream(rate).sorted().toArray()[ROUNDS / 2])
                .toArray();
    }
}
