package dev.pressmark.read.html;

import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.normalise.Normaliser;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Reads a folder of pages and writes what they come to as {@code articles.csv} and {@code bodies.csv}, for measuring. */
public final class PageCorpus {

    private static final List<Field<?>> FIELDS = List.of(
            Field.HEADLINE,
            Field.STANDFIRST,
            Field.BYLINE,
            Field.PUBLISHER,
            Field.PUBLISHED,
            Field.MODIFIED,
            Field.LANGUAGE,
            Field.SECTION,
            Field.URL,
            Field.DATELINE_PLACE,
            Field.ACCESS);

    private PageCorpus() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[1]);
        HtmlReader reader = new HtmlReader();
        Normaliser normaliser = new Normaliser();
        try (Stream<Path> files = Files.list(Path.of(args[0]));
                Writer articles = Files.newBufferedWriter(out.resolve("articles.csv"), StandardCharsets.UTF_8);
                Writer bodies = Files.newBufferedWriter(out.resolve("bodies.csv"), StandardCharsets.UTF_8);
                CSVPrinter articleRows = new CSVPrinter(articles, CSVFormat.RFC4180);
                CSVPrinter bodyRows = new CSVPrinter(bodies, CSVFormat.RFC4180)) {
            articleRows.printRecord(Stream.concat(
                    Stream.of("article_id", "source_file"), FIELDS.stream().map(Field::name)));
            bodyRows.printRecord("article_id", "body");
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                var verdict = reader.read(Files.readAllBytes(file))
                        .map(raw -> normaliser.normalise(
                                new SourceRecord("pages", name, 1, "0"), raw, InputDescription.NONE));
                Article article = verdict.fold(value -> value, problem -> null);
                if (article != null) {
                    articleRows.printRecord(Stream.concat(
                            Stream.of(name, name),
                            FIELDS.stream()
                                    .map(field -> article.metadata().text(field).orElse(""))));
                    bodyRows.printRecord(name, article.body().text());
                }
            }
        }
    }
}
