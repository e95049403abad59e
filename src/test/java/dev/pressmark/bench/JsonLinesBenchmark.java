package dev.pressmark.bench;

import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.data.JsonReader;
import dev.pressmark.read.text.CopyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a made-up file of JSON Lines on one core: cuts it into records, and reads what each claims, before anything is
 * normalised. Prints how many megabytes a second that makes.
 */
public final class JsonLinesBenchmark {

    private static final int ARTICLES = 10_000;
    private static final long SEED = 20260302;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final JsonReader reader = new JsonReader(CopyReader.withBuiltInAuthorities());
    private final byte[] file;

    private JsonLinesBenchmark(byte[] file) {
        this.file = file;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("pressmark-lines");
        CorpusMaker.make(folder, ARTICLES, SEED);
        new JsonLinesBenchmark(lines(folder)).run();
    }

    /** The texts of the corpus as the records of a collector, with fields that are of no use among them. */
    private static byte[] lines(Path folder) throws IOException {
        Random random = new Random(SEED);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path path : files) {
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
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
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
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

    private void run() throws IOException {
        double[] cutting = new double[ROUNDS];
        double[] reading = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double cut = megabytesPerSecond(record -> record.bytes().length);
            double read = megabytesPerSecond(
                    record -> record.read().fold(article -> article.body().length(), problem -> 0));
            if (round >= 0) {
                cutting[round] = cut;
                reading[round] = read;
            }
        }
        out.printf(
                "JSON Lines, %,d articles, %,d bytes: cut at %.0f MB/s, cut and read at %.0f MB/s%n",
                ARTICLES, file.length, median(cutting), median(reading));
    }

    private double megabytesPerSecond(ToLongFunction<RawRecord> use) throws IOException {
        long start = System.nanoTime();
        long used = 0;
        try (RecordCursor cursor = reader.open(RecordSource.of("made-up.jsonl", file, Integer.MAX_VALUE))) {
            for (RawRecord record = cursor.next(); record != null; record = cursor.next()) {
                used += use.applyAsLong(record);
            }
        }
        if (used == 0) {
            throw new IllegalStateException("Nothing was read");
        }
        return file.length * 1e3 / (System.nanoTime() - start);
    }

    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
