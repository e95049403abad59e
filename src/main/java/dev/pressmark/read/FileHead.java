package dev.pressmark.read;

import dev.pressmark.article.RecordLayout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** How a file begins, what it is called, and how its owner says it is laid out: all that its format is told from. */
public final class FileHead {

    /** Enough for a page that begins with a long comment. */
    static final int LENGTH = 8192;

    private final byte[] bytes;
    private final String text;
    private final String name;
    private final RecordLayout layout;

    /**
     * The head of a file.
     *
     * @param bytes the first of it, 8 KB at most
     * @param name  its path or name
     */
    public FileHead(byte[] bytes, String name) {
        this(bytes.clone(), asciiText(bytes), name, RecordLayout.NONE);
    }

    /** The head of a file whose bytes these are, all of which can be read afterwards. */
    static FileHead of(String name, InputStream stream) throws IOException {
        stream.mark(LENGTH);
        byte[] beginning = new byte[LENGTH];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < beginning.length; length += Math.max(0, read)) {
                read = stream.read(beginning, length, beginning.length - length);
            }
        } catch (IOException e) {
            // What stands before the damage is read; the damage is come upon once more behind it.
            if (length == 0) {
                throw e;
            }
        }
        stream.reset();
        return new FileHead(Arrays.copyOf(beginning, length), name);
    }

    private FileHead(byte[] bytes, String text, String name, RecordLayout layout) {
        this.bytes = bytes;
        this.text = text;
        this.name = name;
        this.layout = layout;
    }

    /** The head of the same file, of which its owner says how it is laid out. */
    FileHead laidOut(RecordLayout stated) {
        return new FileHead(bytes, text, name, stated);
    }

    /** What its owner says of how it is laid out. */
    public RecordLayout layout() {
        return layout;
    }

    /** The path or name of the file. */
    public String name() {
        return name;
    }

    /**
     * The bytes as text, as far as they are ASCII; in UTF-16 every other byte is a zero, and a mark may stand before all.
     */
    public String text() {
        return text;
    }

    /** Made once: every format's reader asks for it, of every file. */
    private static String asciiText(byte[] bytes) {
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
