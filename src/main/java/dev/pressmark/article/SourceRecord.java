package dev.pressmark.article;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Where an article came from: one record of one source file.
 *
 * @param input  the input folder, relative to the job file, with {@code /}
 * @param path   the source file, relative to the input folder, with {@code /}
 * @param number the record's place in the file, from 1
 * @param sha256 of the record's bytes, in lower-case hexadecimal
 */
public record SourceRecord(String input, String path, long number, String sha256) {

    /** What stands between a container and its member: {@code archive.zip!/inner/path}. */
    public static final String WITHIN = "!/";

    private static final int ID_BYTES = 12;

    /** The path of a container's member; of the file itself when the member is empty. */
    public static String path(String file, String member) {
        return member.isEmpty() ? file : file + WITHIN + member;
    }

    /**
     * The identifier of the article made from this record, derived from these four alone and therefore the same in
     * every rebuild: {@code a} and 24 hexadecimal digits. The letter keeps spreadsheets from reading it as a number.
     */
    public String articleId() {
        String identity = String.join("\0", input, path, Long.toString(number), sha256);
        byte[] digest = Sha256.digest(identity.getBytes(StandardCharsets.UTF_8));
        return "a" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
    }
}
