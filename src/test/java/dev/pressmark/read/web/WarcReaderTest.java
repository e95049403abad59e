package dev.pressmark.read.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.read.ChangedInputs;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.Records;
import dev.pressmark.read.container.Compressed;
import dev.pressmark.read.container.Packed;
import dev.pressmark.read.html.HtmlReader;
import dev.pressmark.read.text.CopyReader;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcReaderTest {

    private static final WarcReader READER = new WarcReader(new HtmlReader(CopyReader.withBuiltInAuthorities()));

    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>The ferry is late</title></head><body><h1>The ferry is late</h1>
            <p>It was held up in the narrows by a fog that nobody at the harbour office had expected so early in the year.</p>
            </body></html>""";

    @Test
    void eachPageIsARecordAndTheOtherCapturesAreCounted() throws IOException {
        String warc = record("warcinfo", "", "software: test\r\n")
                + record("request", "https://example.org/a", "GET /a HTTP/1.1\r\n\r\n")
                + response("https://example.org/a", "200 OK", "text/html; charset=utf-8", PAGE)
                + response("https://example.org/a.png", "200 OK", "image/png", "not really")
                + response("https://example.org/b.png", "200 OK", "image/png", "not really")
                + response("https://example.org/gone", "404 Not Found", "text/html", PAGE)
                + record("revisit", "https://example.org/a", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");

        List<RawRecord> records = Records.cut(READER, "a.warc", bytes(warc));

        assertThat(outlines(warc)).containsExactly(":1 html", ":2 not_an_article");
        assertThat(records.get(1).read().<String>fold(raw -> "", problem -> problem.message()))
                .isEqualTo("Captures that are no pages, and were passed over:"
                        + " 2 image/png, 1 revisit, 1 with status 404");
    }

    @Test
    void aPageKnowsTheAddressItWasCapturedFromButNotTheDayAsItsOwn() throws IOException {
        String warc = response("https://example.org/a", "200 OK", "text/html", PAGE);

        List<Claim> claims = Records.cut(READER, "a.warc", bytes(warc))
                .get(0)
                .read()
                .<List<Claim>>fold(raw -> raw.claims(), problem -> List.of());

        assertThat(claims)
                .contains(new Claim(Field.URL, "https://example.org/a", Basis.CAPTURE_HEADER, "WARC-Target-URI"))
                .noneMatch(claim -> claim.field() == Field.PUBLISHED);
    }

    @Test
    void aCompressedChunkedPageIsDecoded() throws IOException {
        byte[] packed = Packed.compressed("gz", bytes(PAGE));
        String body = Integer.toHexString(packed.length) + "\r\n" + latin(packed) + "\r\n0\r\n\r\n";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + body;

        assertThat(headline(record("response", "https://example.org/a", http))).isEqualTo("The ferry is late");
    }

    @Test
    void aPageKeptDecodedUnderTheHeadersOfTheEncodedOneIsReadAllTheSame() throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + PAGE;

        assertThat(headline(record("response", "https://example.org/a", http))).isEqualTo("The ferry is late");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDeflatedPageIsDecodedWithTheHeaderOfTheStandardAndWithout(boolean bare) throws IOException {
        assertThat(headline(encoded("deflate", deflated(bare)))).isEqualTo("The ferry is late");
    }

    @Test
    void anEncodedPageThatBreaksOffIsDamaged() throws IOException {
        byte[] packed = Packed.compressed("gz", bytes(PAGE));

        assertThat(outlines(encoded("gzip", Arrays.copyOf(packed, packed.length - 40))))
                .containsExactly(":1 damaged");
        assertThat(outlines(encoded("deflate", Arrays.copyOf(deflated(false), 60))))
                .containsExactly(":1 damaged");
    }

    @Test
    void aPageInBrotliOrZstdIsDecoded() throws IOException {
        assertThat(headline(encoded("br", brotli(PAGE)))).isEqualTo("The ferry is late");
        assertThat(headline(encoded("zstd", Packed.compressed("zst", bytes(PAGE)))))
                .isEqualTo("The ferry is late");
    }

    @Test
    void aDamagedPageInBrotliOrZstdIsDamaged() throws IOException {
        byte[] packed = brotli(PAGE);

        assertThat(outlines(encoded("br", Arrays.copyOf(packed, packed.length - 40))))
                .containsExactly(":1 damaged");
        assertThat(outlines(encoded("zstd", packed))).containsExactly(":1 damaged");
    }

    /** A stream of one piece that is stored as it is (RFC 7932, section 9.2). */
    private static byte[] brotli(String page) {
        byte[] plain = bytes(page);
        int length = plain.length - 1;
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.write(0x0B | ((length & 1) << 7));
        stream.write((length >> 1) & 0xFF);
        stream.write(((length >> 9) & 0x7F) | 0x80);
        stream.writeBytes(plain);
        stream.write(3);
        return stream.toByteArray();
    }

    @Test
    void aPageThatExpandsBeyondARecordSaysHowToReadIt() throws IOException {
        String page = PAGE + " ".repeat(5_000);
        byte[] warc = latinBytes(encoded("gzip", Packed.compressed("gz", bytes(page))));

        List<String> words = new ArrayList<>();
        RecordFiles.forEachRecord(READER, RecordSource.of("a.warc", warc, 4_000), record -> words.add(words(record)));

        assertThat(words)
                .containsExactly("The page has more than the 4,000 bytes a record may have when it is decoded; raise"
                        + " max-record-size to read it");
    }

    @Test
    void anEncodingThatIsNotReadIsNamed() throws IOException {
        RawRecord record = Records.cut(READER, "a.warc", latinBytes(encoded("compress", new byte[] {31, -99, 2})))
                .get(0);

        assertThat(words(record)).isEqualTo("The page is captured in the encoding compress, which is not read here");
    }

    @Test
    void kindsOfCapturesBeyondCountingAreCountedTogether() throws IOException {
        StringBuilder warc = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            warc.append(response("https://example.org/" + i, "200 OK", "image/kind" + i, "x"));
        }

        assertThat(words(Records.cut(READER, "a.warc", bytes(warc.toString())).get(0)))
                .contains("1 image/kind0", "150 of other kinds")
                .hasSizeLessThan(2_000);
    }

    @Test
    void whatHasNoStatedTypeIsToldByItsContent() throws IOException {
        String page = record("response", "https://example.org/a", "HTTP/1.1 200 OK\r\n\r\n" + PAGE);
        String empty = response("https://example.org/b", "200 OK", "", PAGE);
        String other = response("https://example.org/c", "200 OK", "", "no page");

        List<RawRecord> records = Records.cut(READER, "a.warc", bytes(page + empty + other));

        assertThat(outlines(page + empty + other)).containsExactly(":1 html", ":2 html", ":3 not_an_article");
        assertThat(words(records.get(2))).endsWith(": 1 of no stated type");
    }

    private static String encoded(String coding, byte[] body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + coding + "\r\n\r\n";
        return record("response", "https://example.org/a", http + latin(body));
    }

    private static byte[] deflated(boolean bare) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream deflating = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION, bare))) {
            deflating.write(bytes(PAGE));
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsDamagedCostsNoneOfItsNeighbours() throws IOException {
        String page = response("https://example.org/a", "200 OK", "text/html", PAGE);
        String broken = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nGARBAGE\r\nmore of it\r\n";

        assertThat(outlines(page + broken + page)).containsExactly(":1 html", ":2 damaged", ":3 html");
        assertThat(outlines(page + "tail that is no record")).containsExactly(":1 html", ":2 damaged");
    }

    @Test
    void aDamagedGzipMemberCostsItselfOnly() throws IOException {
        for (int at = 0; at < member("0").length; at++) {
            ByteArrayOutputStream members = new ByteArrayOutputStream();
            members.write(Packed.compressed("gz", bytes(record("warcinfo", "", "software: test"))));
            members.write(member("1"));
            byte[] damaged = member("2");
            damaged[at] ^= (byte) 0xA5;
            members.write(damaged);
            members.write(member("3"));
            members.write(member("4"));

            List<RawRecord> records = Records.cut(new Compressed(inside -> READER), "a.warc.gz", members.toByteArray());
            List<String> read = records.stream()
                    .map(record -> record.number() + " " + words(record))
                    .toList();

            assertThat(read.get(0)).as("byte %d", at).startsWith("1 Ferry 1 was held up");
            assertThat(read.get(read.size() - 1)).as("byte %d", at).contains("Ferry 4 was held up");
            assertThat(read.get(read.size() - 2)).as("byte %d", at).contains("Ferry 3 was held up");
            if (read.size() == 4) {
                assertThat(read.get(1))
                        .as("byte %d", at)
                        .matches("2 (Ferry 2 was held up.*|.*; [\\d,]+ bytes were passed over)");
            }
        }
    }

    private static String words(RawRecord record) {
        return record.read().fold(raw -> raw.body(), problem -> problem.message());
    }

    private static byte[] member(String name) throws IOException {
        String page =
                "<title>Ferry</title><p>Ferry " + name + " was held up in the narrows by a fog nobody had foreseen.";
        return Packed.compressed("gz", bytes(response("https://example.org/" + name, "200 OK", "text/html", page)));
    }

    @Test
    void anArchiveThatBreaksOffSaysWhatWasPassedOverBefore() throws IOException {
        String picture = response("https://example.org/a.png", "200 OK", "image/png", "not really");
        String page = response("https://example.org/a", "200 OK", "text/html", PAGE);
        byte[] cut = bytes(picture + page + page);
        RecordCursor cursor = READER.open(
                RecordSource.of("a.warc", Arrays.copyOf(cut, cut.length - 100), RecordFiles.MAX_RECORD_BYTES));

        assertThat(words(Objects.requireNonNull(cursor.next()))).contains("held up in the narrows");
        assertThat(words(Objects.requireNonNull(cursor.next()))).endsWith("1 image/png");
        assertThatThrownBy(cursor::next).isInstanceOf(EOFException.class);
    }

    @Test
    void aCaptureLargerThanARecordMayBeIsPassedOver() throws IOException {
        String page = response("https://example.org/a", "200 OK", "text/html", PAGE);
        String large = response("https://example.org/l", "200 OK", "text/html", "x".repeat(1 << 21));

        assertThat(outlines(large + page)).containsExactly(":1 too_large", ":2 html");
    }

    @Test
    void anArchiveThatBreaksOffSaysWhere() {
        byte[] whole = bytes(response("https://example.org/a", "200 OK", "text/html", PAGE));

        assertThatThrownBy(() -> Records.cut(READER, "a.warc", Arrays.copyOf(whole, whole.length - 50)))
                .isInstanceOf(EOFException.class)
                .hasMessageContaining("of the");
    }

    @Test
    void itIsRecognisedByItsFirstBytes() {
        assertThat(READER.recognises(new FileHead(bytes("WARC/1.1\r\n"), "x"))).isTrue();
        assertThat(READER.recognises(new FileHead(bytes("WARC is a format"), "x.warc")))
                .isFalse();
    }

    @Test
    void whateverIsChangedInAnArchiveItIsReadOrRejected() {
        ChangedInputs.read(
                READER,
                record("warcinfo", "", "a: b\r\n")
                        + response(
                                "https://example.org/a", "200 OK", "text/html", "<h1>A late ferry</h1><p>It waits.</p>")
                        + response("https://example.org/b", "200 OK", "image/png", "x"));
    }

    private static String headline(String warc) throws IOException {
        return Records.cut(READER, "a.warc", latinBytes(warc))
                .get(0)
                .read()
                .<String>fold(
                        raw -> raw.claims().stream()
                                .filter(claim -> claim.field() == Field.HEADLINE)
                                .map(Claim::raw)
                                .findFirst()
                                .orElse(""),
                        problem -> problem.message());
    }

    private static List<String> outlines(String warc) throws IOException {
        return Records.outlines(READER, "a.warc", latinBytes(warc));
    }

    private static String response(String address, String status, String type, String body) {
        return record("response", address, "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body);
    }

    private static String record(String type, String address, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: 2026-03-01T06:00:00Z\r\n"
                + (address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n")
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Length: "
                + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latinBytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
