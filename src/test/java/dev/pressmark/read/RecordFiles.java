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
import java.util.function.Consumer;

/** Reads files of records for tests, as a job does. */
public final class RecordFiles {

    /** The size of the largest record. */
    public static final long MAX_RECORD_BYTES = 1 << 20;

    private static final Normaliser NORMALISER = new Normaliser();

    private RecordFiles() {}

    /**
     * Hands on the records of a file, one by one.
     *
     * @throws IOException when no more of it can be read
     */
    public static void forEachRecord(FormatReader reader, RecordSource source, Consumer<RawRecord> action)
            throws IOException {
        try (RecordCursor cursor = reader.open(source)) {
            for (RawRecord record = cursor.next(); record != null; record = cursor.next()) {
                action.accept(record);
            }
        }
    }

    /** What the records of a file come to, and last why no more of it can be read. */
    public static List<Verdict<RawArticle>> read(FormatReader reader, byte[] file) {
        List<Verdict<RawArticle>> verdicts = new ArrayList<>();
        try {
            forEachRecord(
                    reader, RecordSource.of("file", file, MAX_RECORD_BYTES), record -> verdicts.add(record.read()));
        } catch (UnreadableException e) {
            verdicts.add(Verdict.rejected(e.problem().code(), e.problem().message()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return verdicts;
    }

    /** The articles in a file; fails when one is rejected, or not all of the file can be read. */
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
