package dev.pressmark.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of an article that claims are made about, typed by the value it resolves to. The names are those of the
 * columns of {@code articles.csv}; fields that stand in no column ({@link #CROSS_REFERENCE}, {@link #CREDIT},
 * {@link #COPYRIGHT}, {@link #CHARSET}) are kept as claims only.
 *
 * @param <T> type of the resolved value
 */
public final class Field<T> {

    private static final List<Field<?>> DECLARED = new ArrayList<>();

    public static final Field<String> HEADLINE = new Field<>("headline");
    public static final Field<String> STANDFIRST = new Field<>("standfirst");
    public static final Field<List<String>> BYLINE = new Field<>("byline");
    public static final Field<String> PUBLISHER = new Field<>("publisher");
    public static final Field<String> AGENCY = new Field<>("agency");
    public static final Field<Published> PUBLISHED = new Field<>("published");
    public static final Field<Published> MODIFIED = new Field<>("modified");
    public static final Field<String> DATELINE_PLACE = new Field<>("dateline_place");
    /** ISO 3166-1 alpha-2. */
    public static final Field<String> DATELINE_COUNTRY = new Field<>("dateline_country");
    /** BCP 47. */
    public static final Field<String> LANGUAGE = new Field<>("language");

    public static final Field<String> SECTION = new Field<>("section");
    public static final Field<List<String>> KEYWORDS = new Field<>("keywords");
    public static final Field<String> URL = new Field<>("url");
    public static final Field<String> ACCESS = new Field<>("access");
    /** A pointer to another article printed inside this one ("READ MORE: ..."). */
    public static final Field<String> CROSS_REFERENCE = new Field<>("cross_reference");
    /** The line that says where the copy comes from ("Source: ..."). */
    public static final Field<String> CREDIT = new Field<>("credit");

    public static final Field<String> COPYRIGHT = new Field<>("copyright");
    /** The character set the bytes were read in. */
    public static final Field<String> CHARSET = new Field<>("charset");

    private final String name;

    private Field(String name) {
        this.name = name;
        DECLARED.add(this);
    }

    /** Every field, in the order of declaration. */
    public static List<Field<?>> all() {
        return List.copyOf(DECLARED);
    }

    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
