package dev.pressmark.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** How a file begins, and what it is called: all that its format is told from. */
public final class FileHead {

    /** Enough for a page that begins with a long comment. */
    static final int LENGTH = 8192;

    private final byte[] bytes;
    private final String name;

    /**
     * The head of a file.
     *
     * @param bytes the first of it, 8 KB at most
     * @param name  its path or name
     */
    public FileHead(byte[] bytes, String name) {
        this.bytes = bytes.clone();
        this.name = name;
    }

    /** The path or name of the file. */
    public String name() {
        return name;
    }

    /**
     * The bytes as text, as far as they are ASCII; in UTF-16 every other byte is a zero, and a mark may stand before all.
     */
    public String text() {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String narrow = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        return narrow.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "");
    }

    /** Whether the bytes begin with these, each given as an unsigned number. */
    public boolean begins(int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether these ASCII characters stand at an offset. */
    public boolean has(int offset, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= offset + wanted.length
                && Arrays.equals(bytes, offset, offset + wanted.length, wanted, 0, wanted.length);
    }

    /** Whether the name ends in one of these, in whatever case: {@code .html}. */
    public boolean isNamed(String... endings) {
        String small = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (small.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
