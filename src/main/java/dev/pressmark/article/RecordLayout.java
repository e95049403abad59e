package dev.pressmark.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of an input says of how its files of data are laid out: what they call the fields of an article, and how
 * their rows are written. Where nothing is said it is found out.
 *
 * @param names   what the files call a field, by the field's name or {@link #BODY}
 * @param dialect of CSV files
 */
public record RecordLayout(Map<String, String> names, Dialect dialect) {

    /** The name that the text of an article goes by among the fields. */
    public static final String BODY = "body";

    /** The fields that a file of data can state. */
    public static final List<String> FIELDS = List.of(
            Field.HEADLINE.name(),
            Field.STANDFIRST.name(),
            Field.BYLINE.name(),
            Field.PUBLISHER.name(),
            Field.AGENCY.name(),
            Field.PUBLISHED.name(),
            Field.MODIFIED.name(),
            Field.SECTION.name(),
            Field.KEYWORDS.name(),
            Field.URL.name(),
            Field.LANGUAGE.name(),
            Field.COPYRIGHT.name(),
            BODY);

    /** Nothing is said. */
    public static final RecordLayout NONE = new RecordLayout(Map.of(), new Dialect(null, null, null));

    public RecordLayout {
        names = new LinkedHashMap<>(names);
        for (String field : names.keySet()) {
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException("There is no field '" + field + "' that files of data can state");
            }
        }
    }

    @Override
    public Map<String, String> names() {
        return Map.copyOf(names);
    }

    /**
     * How rows are written.
     *
     * @param delimiter between two values
     * @param quote     around values that hold delimiters or line breaks
     * @param charset   that the file is in
     */
    public record Dialect(
            @Nullable Character delimiter,
            @Nullable Character quote,
            @Nullable String charset) {

        private static final char USUAL_QUOTE = '"';

        /** The sign around values: the one stated, else the double quotation mark. */
        public char quoteOrUsual() {
            return quote == null ? USUAL_QUOTE : quote;
        }

        /** Whether this sign can part the values: what stands around them cannot. */
        public boolean canPart(char sign) {
            return sign != quoteOrUsual();
        }
    }
}
