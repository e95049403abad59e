package dev.pressmark.read.data;

import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.Problem;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.RecordLayout;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.UnreadableException;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads files of data for tests as a job does, and shows what came of them. */
final class ReadRecords {

    static final CopyReader COPY_READER = CopyReader.withBuiltInAuthorities();

    private ReadRecords() {}

    /** What came of a file. */
    record Outcome(List<RawRecord> records, List<String> shown) {

        String text() {
            return String.join("\n", shown);
        }

        /** The body of a record, from 1. */
        String body(int number) {
            return records.get(number - 1).read().fold(RawArticle::body, Problem::message);
        }

        /** The code of the problem of a record, from 1; empty when it has none. */
        String code(int number) {
            return records.get(number - 1)
                    .read()
                    .fold(article -> "", problem -> problem.code().code());
        }
    }

    static Outcome of(FormatReader reader, String name, byte[] bytes) {
        return of(reader, RecordSource.of(name, bytes, RecordFiles.MAX_RECORD_BYTES));
    }

    static Outcome of(FormatReader reader, String name, byte[] bytes, RecordLayout layout) {
        return of(
                reader,
                RecordSource.of(name, bytes, RecordFiles.MAX_RECORD_BYTES).laidOut(layout));
    }

    static Outcome of(FormatReader reader, RecordSource source) {
        List<RawRecord> records = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        try {
            RecordFiles.forEachRecord(reader, source, record -> {
                records.add(record);
                shown.add(show(record));
            });
        } catch (UnreadableException e) {
            shown.add(show(e.problem()));
        } catch (IOException e) {
            shown.add("io: " + e.getMessage());
        }
        return new Outcome(records, shown);
    }

    private static String show(RawRecord record) {
        return record.number() + " " + record.read().fold(ReadRecords::show, ReadRecords::show);
    }

    private static String show(Problem problem) {
        return problem.code().code() + ": " + problem.message();
    }

    private static String show(RawArticle article) {
        String claims = article.claims().stream()
                .filter(claim -> claim.field() != Field.CHARSET)
                .map(ReadRecords::show)
                .collect(Collectors.joining("\n"));
        return claims + ("\n  body: " + article.body().replace("\n", "|")).stripTrailing();
    }

    private static String show(Claim claim) {
        return claim.field() + ": " + claim.raw() + (claim.where().isEmpty() ? "" : " <" + claim.where() + ">");
    }
}
