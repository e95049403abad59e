package dev.pressmark.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.SharedCorpus;
import dev.pressmark.article.Article;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.job.TarFile;
import dev.pressmark.normalise.Normaliser;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.xml.XmlDocument;
import dev.pressmark.read.xml.XmlElement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is read from a thousand feeds, many of them broken, is what their comments expect. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedCorpusTest {

    private static final Map<String, List<Field<?>>> FIELDS = Map.ofEntries(
            Map.entry("title", List.of(Field.HEADLINE)),
            Map.entry("title_detail.value", List.of(Field.HEADLINE)),
            Map.entry("link", List.of(Field.URL)),
            Map.entry("links.0.href", List.of(Field.URL)),
            Map.entry("author", List.of(Field.BYLINE)),
            Map.entry("author_detail.name", List.of(Field.BYLINE)),
            Map.entry("authors.0.name", List.of(Field.BYLINE)),
            Map.entry("authors.1.name", List.of(Field.BYLINE)),
            Map.entry("updated", List.of(Field.MODIFIED, Field.PUBLISHED)),
            Map.entry("updated_parsed", List.of(Field.MODIFIED, Field.PUBLISHED)),
            Map.entry("modified", List.of(Field.MODIFIED, Field.PUBLISHED)),
            Map.entry("published", List.of(Field.PUBLISHED)),
            Map.entry("published_parsed", List.of(Field.PUBLISHED)),
            Map.entry("created", List.of(Field.PUBLISHED)),
            Map.entry("created_parsed", List.of(Field.PUBLISHED)));
    private static final SourceRecord SOURCE = new SourceRecord("feeds", "feed.xml", 1, "0");

    private final List<Path> files = new ArrayList<>();
    private final Normaliser normaliser = new Normaliser();

    @BeforeAll
    void unpack(@TempDir Path folder) throws IOException {
        TarFile.unpack(SharedCorpus.path("feeds/feedparser.tar.gz"), folder);
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path -> path.toString().endsWith(".xml")).sorted().forEach(files::add);
        }
    }

    @Test
    void everyFileGivesItsEntriesOrIsRejected() throws IOException {
        FeedReader reader = new FeedReader(CopyReader.withBuiltInAuthorities());
        int recognised = 0;
        for (Path file : files) {
            RecordSource source = RecordSource.of(file.toString(), Files.readAllBytes(file), 1 << 26);
            recognised += reader.recognises(source.head()) ? 1 : 0;
            List<RawRecord> records = new ArrayList<>();
            RecordFiles.forEachRecord(reader, source, records::add);
            assertThat(records)
                    .as(file.toString())
                    .isNotEmpty()
                    .allSatisfy(record -> assertThat(record.read()).isNotNull());
        }
        assertThat(recognised).isGreaterThan(files.size() * 97 / 100);
    }

    @Test
    void titlesLinksDatesAndAuthorsAreThoseExpected() throws IOException {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            Expectation expected = Expectation.in(comment(bytes)).orElse(null);
            if (expected == null || !FIELDS.containsKey(expected.key())) {
                continue;
            }
            compared++;
            List<String> found = found(bytes, expected);
            String plain = FoundClaims.plain(expected.value());
            boolean right = plain.isEmpty() ? found.isEmpty() : found.contains(plain); // a title may be a picture
            if (!right) {
                wrong.add(file + ": " + expected + " but " + found);
            }
        }
        assertThat(compared).isGreaterThan(250);
        assertThat(wrong.size()).as(String.join("\n", wrong)).isLessThan(compared * 8 / 100);
    }

    /** The comments are in ASCII, whatever the file is in. */
    private static String comment(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private List<String> found(byte[] bytes, Expectation expected) {
        Feed feed = Feed.of(XmlDocument.of(bytes).orElseThrow());
        List<Claim> claims = feed.channel().claims();
        String link = feed.channel().link();
        if (expected.ofEntry()) {
            if (feed.entries().size() <= expected.entry()) {
                return List.of();
            }
            XmlElement entry = feed.entries().get(expected.entry());
            FoundClaims about = new FoundClaims();
            EntryClaims.add(FeedElement.of(entry), feed.channel(), about, AuthorityFile.builtIn());
            claims = about.all();
            link = "";
        }
        List<Field<?>> fields = FIELDS.getOrDefault(expected.key(), List.of());
        if (expected.key().endsWith("_parsed")) {
            return dates(claims, fields);
        }
        List<String> found =
                new ArrayList<>(fields.contains(Field.URL) && !expected.ofEntry() ? List.of(link) : List.of());
        claims.stream().filter(claim -> fields.contains(claim.field())).forEach(claim -> found.add(claim.raw()));
        return found;
    }

    private List<String> dates(List<Claim> claims, List<Field<?>> fields) {
        Article article = normaliser.normalise(SOURCE, new RawArticle("feed", claims, ""), InputDescription.NONE);
        List<String> dates = new ArrayList<>();
        for (Field<?> field : fields) {
            article.metadata().text(field).filter(date -> date.length() > 20).ifPresent(date -> {
                OffsetDateTime time = OffsetDateTime.parse(date).withOffsetSameInstant(ZoneOffset.UTC);
                dates.add(time.getYear() + "," + time.getMonthValue() + "," + time.getDayOfMonth() + ","
                        + time.getHour() + "," + time.getMinute() + "," + time.getSecond() + ","
                        + (time.getDayOfWeek().getValue() - 1) + "," + time.getDayOfYear() + ",0");
            });
        }
        return dates;
    }
}
