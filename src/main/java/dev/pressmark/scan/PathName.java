package dev.pressmark.scan;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The names of files as text, exact whatever bytes they consist of and whatever locale the process runs in (cron's is
 * often {@code C}, in which Java can neither print nor reopen {@code köln.txt} by its text).
 *
 * <p>A byte that is not part of valid UTF-8 is written {@code \xE9}, a backslash {@code \\}, an exclamation mark at the end
 * of a folder's name {@code \x21}; all else stands as it is.
 */
public final class PathName {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final char ESCAPE = '\\';
    /** The exclamation mark at the end of a folder's name. */
    static final String ESCAPED_MARK = "\\x21";

    private PathName() {}

    /**
     * Whether the locale of this process can name a path, to the system and to programs that take it as text. Where it
     * cannot, an argument has arrived with other characters in place of those.
     */
    public static boolean isNameable(String path) {
        return isNameable(path, locale());
    }

    static boolean isNameable(String path, Charset locale) {
        return locale.newEncoder().canEncode(path);
    }

    /** What is to be done where it cannot, in words. */
    public static String unnameable(String path) {
        return String.format(
                Locale.ROOT,
                "The locale of this process (%s) cannot name the path %s; set LC_ALL=C.UTF-8, from cron by that line in the"
                        + " crontab",
                locale(),
                path);
    }

    private static Charset locale() {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return Charset.isSupported(encoding) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
    }

    /** A relative path as text with {@code /}. */
    public static String of(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(PathName::last)
                .collect(Collectors.joining("/"));
    }

    /** The last name of a path on the default file system. */
    static String last(Path path) {
        String name = String.valueOf(path.getFileName());
        if (isPlain(name)) {
            return name;
        }
        String uri = path.toUri().getRawPath();
        String trimmed = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        return text(bytes(trimmed.substring(trimmed.lastIndexOf('/') + 1), '%', 1));
    }

    /**
     * The name of a folder with the slash behind it. Where it would read as that of a container, {@code x.zip!/}, its last
     * character is escaped.
     */
    static String folder(String name) {
        return name.endsWith("!") ? name.substring(0, name.length() - 1) + ESCAPED_MARK + "/" : name + "/";
    }

    /** The path that a text with {@code /} names below a folder, or wherever it lies if it begins with one. */
    public static Path resolve(Path folder, String text) {
        if (isPlain(text)) {
            return folder.resolve(text);
        }
        String base = text.startsWith("/") ? "/" : folder.toUri().getRawPath();
        String separator = base.endsWith("/") ? "" : "/";
        String relative = text.startsWith("/") ? text.substring(1) : text;
        return Path.of(URI.create("file://" + base + separator + percentEncoded(bytes(relative, ESCAPE, 2))));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7F || c == ESCAPE) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\\", "\\\\");
        } catch (CharacterCodingException e) {
            StringBuilder text = new StringBuilder();
            for (byte b : bytes) {
                if (b < 0) {
                    text.append("\\x").append(HEX.toHexDigits(b));
                } else {
                    text.append(b == ESCAPE ? "\\\\" : String.valueOf((char) b));
                }
            }
            return text.toString();
        }
    }

    /** Undoes an escape: {@code %E9} with one character before the digits, {@code \xE9} and {@code \\} with two. */
    private static byte[] bytes(String text, char escape, int prefix) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (codePoint == escape && escape == ESCAPE && text.startsWith("\\\\", i)) {
                bytes.write(ESCAPE);
                i += 2;
            } else if (codePoint == escape && i + prefix + 2 <= text.length()) {
                bytes.write(HexFormat.fromHexDigits(text, i + prefix, i + prefix + 2));
                i += prefix + 2;
            } else {
                bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(codePoint);
            }
        }
        return bytes.toByteArray();
    }

    private static String percentEncoded(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            if (b == '/' || (b > 0 && Character.isLetterOrDigit(b))) {
                text.append((char) b);
            } else {
                text.append('%').append(HEX.toHexDigits(b));
            }
        }
        return text.toString();
    }
}
