package dev.pressmark.read;

import dev.pressmark.article.RawArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The records that a reader finds in some bytes, as a line each that a test can compare. */
public final class Records {

    private Records() {}

    public static List<RawRecord> cut(FormatReader reader, String name, byte[] bytes) throws IOException {
        List<RawRecord> records = new ArrayList<>();
        RecordFiles.forEachRecord(reader, RecordSource.of(name, bytes, RecordFiles.MAX_RECORD_BYTES), records::add);
        return records;
    }

    /** Each record as {@code member:number format} or {@code member:number code}. */
    public static List<String> outlines(FormatReader reader, String name, byte[] bytes) throws IOException {
        return cut(reader, name, bytes).stream().map(Records::outline).toList();
    }

    /** The article that a record is read as. */
    public static RawArticle article(RawRecord record) {
        return record.read().fold(raw -> raw, problem -> {
            throw new AssertionError(problem);
        });
    }

    /** What an article claims, each as {@code field raw}. */
    public static List<String> claims(RawArticle article) {
        return article.claims().stream()
                .map(claim -> claim.field() + " " + claim.raw())
                .toList();
    }

    private static String outline(RawRecord record) {
        String result =
                record.read().fold(RawArticle::format, problem -> problem.code().code());
        return record.member() + ":" + record.number() + " " + result;
    }
}
