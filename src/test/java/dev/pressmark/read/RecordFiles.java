package dev.pressmark.read;

import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.Problem;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.article.Verdict;
import dev.pressmark.normalise.Normaliser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads files of records for tests, as a job does. */
public final class RecordFiles {

    private static final Normaliser NORMALISER = new Normaliser();
    private static final long LARGEST = 1 << 26;

    private RecordFiles() {}

    /** What the records of a file come to. */
    public static List<Verdict<RawArticle>> read(FormatReader reader, byte[] file) {
        List<Verdict<RawArticle>> verdicts = new ArrayList<>();
        try (RecordCursor cursor = reader.open(RecordSource.of("file", file, LARGEST))) {
            for (RawRecord record = cursor.next(); record != null; record = cursor.next()) {
                verdicts.add(record.read());
            }
        } catch (UnreadableException e) {
            return verdicts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return verdicts;
    }

    /** The articles in a file; fails when one is rejected. */
    public static List<Article> articles(FormatReader reader, String file) {
        return articles(reader, file.getBytes(StandardCharsets.UTF_8));
    }

    public static List<Article> articles(FormatReader reader, byte[] file) {
        SourceRecord source = new SourceRecord("input", "file", 1, "0");
        return read(reader, file).stream()
                .map(verdict ->
                        verdict.fold(raw -> NORMALISER.normalise(source, raw, InputDescription.NONE), problem -> {
                            throw new AssertionError(problem);
                        }))
                .toList();
    }

    /** The problems in a file. */
    public static List<Problem> problems(FormatReader reader, byte[] file) {
        List<Problem> problems = new ArrayList<>();
        read(reader, file)
                .forEach(verdict -> verdict.fold(article -> 0, problem -> {
                    problems.add(problem);
                    return 0;
                }));
        return problems;
    }

    /** A field's value as reports carry it; empty when unknown. */
    public static String text(Article article, Field<?> field) {
        return article.metadata().text(field).orElse("");
    }
}
