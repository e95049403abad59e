package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.job.reading.FormatReaders;
import dev.pressmark.read.Bookmark;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.container.Packed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file read from a place that an earlier reading has marked is read as if there had been one reading. */
class ResumedReadingTest {

    private static final long LARGEST = 4000;

    @TempDir
    Path folder;

    private final FormatReaders readers = FormatReaders.withBuiltInAuthorities();

    static Stream<Arguments> files() throws IOException {
        String lines = "\uFEFF" + objects(4) + "\n\n" + "not a record\n" + "x".repeat(5000) + "\n" + objects(12);
        String csv = "title,date,text\n" + rows(5) + "broken\n\n\"two\nlines\",2026-03-06,\"It\nrose.\"\n" + rows(10);
        String warc = captures(0, 3) + "some damage\r\n" + captures(3, 8) + "more damage";
        byte[] warcByRecord = bytes(captures(0, 6).split("(?=WARC/1.0)"));
        byte[] damagedMember = bytes(captures(0, 8).split("(?=WARC/1.0)"));
        damagedMember[damagedMember.length / 2] ^= 0x55;
        byte[] twoMembers =
                joined(Packed.compressed("gz", lines.getBytes(StandardCharsets.UTF_8)), warcMember(objects(9)));
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a.jsonl", objects(7).getBytes(StandardCharsets.UTF_8));
        members.put("empty.txt", new byte[0]);
        members.put(".hidden", new byte[] {'x'});
        members.put("a.txt", JobFixture.article(1).getBytes(StandardCharsets.UTF_8));
        members.put("b.csv.gz", Packed.compressed("gz", csv.getBytes(StandardCharsets.UTF_8)));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a.jsonl", objects(7));
        texts.put("b/c.txt", JobFixture.article(2));
        return Stream.of(
                Arguments.of("a.jsonl", lines.getBytes(StandardCharsets.UTF_8), true),
                Arguments.of("a.csv", csv.getBytes(StandardCharsets.UTF_8), true),
                Arguments.of("a.mbox", mbox(8).getBytes(StandardCharsets.UTF_8), true),
                Arguments.of("a.warc", warc.getBytes(StandardCharsets.UTF_8), true),
                Arguments.of("b.warc.gz", warcByRecord, true),
                Arguments.of("damaged.warc.gz", damagedMember, true),
                Arguments.of("a.jsonl.gz", twoMembers, false),
                Arguments.of("a.jsonl.bz2", Packed.compressed("bzip2", lines.getBytes(StandardCharsets.UTF_8)), false),
                Arguments.of("a.tar", Packed.tar(members), false),
                Arguments.of("a.tar.gz", Packed.compressed("gz", Packed.tar(members)), false),
                Arguments.of("a.zip", Packed.zip(texts), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void fromEachPlaceTheSameRecordsFollow(String name, byte[] bytes, boolean seeks) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<String> outlines = new ArrayList<>();
        List<Optional<Bookmark>> places = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                RecordCursor cursor = readers.open(RecordSource.of(name, file, in, LARGEST))) {
            for (RawRecord record = cursor.next(); record != null; record = cursor.next()) {
                outlines.add(outline(record));
                places.add(Bookmark.parse(Optional.ofNullable(cursor.bookmark())
                        .map(Bookmark::text)
                        .orElse(null)));
            }
        }
        assertThat(outlines).hasSizeGreaterThan(6);

        int marked = 0;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).isPresent()) {
                marked++;
                Bookmark place = places.get(i).get();
                assertThat(following(file, name, place))
                        .as("after record %d, at %s", i + 1, place)
                        .isEqualTo(outlines.subList(i + 1, outlines.size()));
            }
        }
        assertThat(marked).isGreaterThan(outlines.size() - 3);
        if (seeks) {
            long last = places.get(places.size() - 2).orElseThrow().offset();
            assertThat(last).isGreaterThan(bytes.length / 2);
        }
    }

    private List<String> following(Path file, String name, Bookmark place) throws IOException {
        List<String> outlines = new ArrayList<>();
        try (InputStream beginning = Files.newInputStream(file);
                SeekableByteChannel channel = Files.newByteChannel(file)) {
            InputStream rest = Channels.newInputStream(channel.position(place.offset()));
            RecordSource source =
                    RecordSource.of(name, file, beginning, LARGEST).from(place, rest);
            try (RecordCursor cursor = readers.open(source)) {
                for (RawRecord record = cursor.next(); record != null; record = cursor.next()) {
                    outlines.add(outline(record));
                }
            }
        }
        return outlines;
    }

    @Test
    void formatsThatCannotBeEnteredMarkNoPlace() throws IOException {
        String list = "[" + objects(3).strip().replace("\n", ",\n") + "]";
        assertThat(place("a.json", list.getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(place("a.jsonl", objects(3).getBytes(StandardCharsets.UTF_16)))
                .isNull();
    }

    private @Nullable Bookmark place(String name, byte[] bytes) throws IOException {
        try (RecordCursor cursor = readers.open(RecordSource.of(name, bytes, LARGEST))) {
            assertThat(cursor.next()).isNotNull();
            return cursor.bookmark();
        }
    }

    private static String outline(RawRecord record) {
        String read = record.read()
                .fold(
                        raw -> raw.body() + raw.claims(),
                        problem -> Objects.requireNonNull(problem).toString());
        return record.member() + ":" + record.number() + " " + record.bytes().length + " " + read;
    }

    private static String objects(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "{\"title\": \"Ferry " + n + "\", \"text\": \"It sailed " + n + " times.\"}\n")
                .collect(Collectors.joining());
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "The flood " + n + ",2026-03-06,It rose " + n + " feet.\n")
                .collect(Collectors.joining());
    }

    private static String mbox(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "From a@b.example Mon Mar  2 10:00:00 2026\nFrom: a@b.example\nSubject: Ferry " + n
                        + "\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n\nIt sailed " + n + " times.\n>From here on.\n\n")
                .collect(Collectors.joining());
    }

    private static String captures(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> capture("text/html", "<title>Ferry " + n + "</title><p>It sailed " + n + " times.")
                        + capture("image/p" + n % 3, "no picture"))
                .collect(Collectors.joining());
    }

    private static String capture(String type, String body) {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: "
                + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static byte[] bytes(String... members) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String member : members) {
            all.writeBytes(warcMember(member));
        }
        return all.toByteArray();
    }

    private static byte[] warcMember(String text) throws IOException {
        return Packed.compressed("gz", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
