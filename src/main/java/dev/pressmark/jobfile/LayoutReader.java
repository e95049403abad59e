package dev.pressmark.jobfile;

import dev.pressmark.article.RecordLayout;
import dev.pressmark.article.RecordLayout.Dialect;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a job file says of how an input's files of data are laid out. */
final class LayoutReader {

    private static final List<String> DIALECT_KEYS = List.of("delimiter", "quote", "charset");
    private static final int LONGEST_NAME = 200;

    private LayoutReader() {}

    static RecordLayout read(YamlMapping input) {
        Map<String, String> names = new LinkedHashMap<>();
        YamlMapping fields = input.mapping("fields", RecordLayout.FIELDS);
        if (fields != null) {
            for (String field : RecordLayout.FIELDS) {
                String name = fields.optional(field, LayoutReader::name);
                if (name != null) {
                    names.put(field, name);
                }
            }
        }
        return new RecordLayout(names, dialect(input.mapping("dialect", DIALECT_KEYS)));
    }

    private static Dialect dialect(@Nullable YamlMapping dialect) {
        if (dialect == null) {
            return RecordLayout.NONE.dialect();
        }
        Character delimiter = dialect.optional("delimiter", LayoutReader::delimiter);
        Character quote = dialect.optional("quote", LayoutReader::quote);
        Dialect stated = new Dialect(delimiter, quote, dialect.optional("charset", LayoutReader::charset));
        if (delimiter != null && !stated.canPart(delimiter)) {
            if (quote == null) {
                dialect.reject("delimiter", "It cannot be the quotation mark too; say under 'quote' what that is");
            } else {
                dialect.reject("quote", "It cannot be the delimiter too");
            }
        }
        return stated;
    }

    private static String name(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Expected the name that the files give to this field");
        }
        return name.strip();
    }

    private static char delimiter(String text) {
        return switch (text) {
            case "tab", "\t" -> '\t';
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "bar", "pipe" -> '|';
            default -> sign(text, "'" + text + "' is not a delimiter; write a single character, or tab");
        };
    }

    private static char quote(String text) {
        return text.equals("none")
                ? '\0'
                : sign(text, "'" + text + "' is not a quotation mark; write a single character, or none");
    }

    private static char sign(String text, String otherwise) {
        boolean plain = text.length() == 1
                && !Character.isLetterOrDigit(text.charAt(0))
                && text.charAt(0) != '\n'
                && text.charAt(0) != '\r'
                && text.charAt(0) != '\0';
        if (!plain) {
            throw new IllegalArgumentException(otherwise);
        }
        return text.charAt(0);
    }

    private static String charset(String text) {
        try {
            return Charset.forName(text.strip()).name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a character set; write it as UTF-8 or windows-1252", e);
        }
    }
}
