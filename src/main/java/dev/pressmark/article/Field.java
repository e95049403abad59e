package dev.pressmark.article;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A field of an article that claims are made about, typed by the value it resolves to. Fields that are no column of
 * {@code articles.csv} are kept as claims only.
 *
 * @param <T> type of the resolved value
 */
public final class Field<T> {

    private static final List<Field<?>> DECLARED = new ArrayList<>();
    private static final List<Field<?>> COLUMNS = new ArrayList<>();

    public static final Field<String> HEADLINE = column(text("headline"));
    public static final Field<String> STANDFIRST = column(text("standfirst"));
    public static final Field<List<String>> BYLINE = column(list("byline"));
    public static final Field<String> PUBLISHER = column(text("publisher"));
    public static final Field<String> AGENCY = column(text("agency"));
    public static final Field<Published> PUBLISHED = column(date("published"));
    public static final Field<Published> MODIFIED = column(date("modified"));
    public static final Field<String> DATELINE_PLACE = column(text("dateline_place"));
    /** ISO 3166-1 alpha-2. */
    public static final Field<String> DATELINE_COUNTRY = column(code("dateline_country", FieldForm::country));
    /** BCP 47. */
    public static final Field<String> LANGUAGE = column(code("language", FieldForm::language));

    public static final Field<String> SECTION = column(text("section"));
    public static final Field<List<String>> KEYWORDS = column(list("keywords"));
    public static final Field<String> URL = column(code("url", FieldForm::address));
    public static final Field<String> ACCESS = column(code("access", FieldForm::access));
    /** A pointer to another article printed inside this one ("READ MORE: ..."). */
    public static final Field<String> CROSS_REFERENCE = text("cross_reference");
    /** When a system made its record of the article, which may be years after it was published (Dublin Core created). */
    public static final Field<Published> CREATED = date("created");
    /** What the record calls itself, so that others can refer to it: a guid, a news item's identifier. */
    public static final Field<String> IDENTIFIER = text("identifier");
    /** Which version of the item it is, as its agency counts. */
    public static final Field<String> VERSION = text("version");
    /** Whether the agency lets the item be published: usable, withheld, canceled. */
    public static final Field<String> PUB_STATUS = text("pub_status");
    /** How soon it is to be dealt with, 1 for at once to 9. */
    public static final Field<String> URGENCY = text("urgency");
    /** The short name by which an agency's desks know the story. */
    public static final Field<String> SLUGLINE = text("slugline");
    /** Until when it must not be published. */
    public static final Field<String> EMBARGO = text("embargo");
    /** The line that says where the copy comes from ("Source: ..."). */
    public static final Field<String> CREDIT = text("credit");

    public static final Field<String> COPYRIGHT = text("copyright");
    /** Who made the picture that a line of the text belongs to. */
    public static final Field<String> PICTURE_CREDIT = text("picture_credit");
    /** The name of a file that came with it, and was not opened. */
    public static final Field<String> ATTACHMENT = text("attachment");
    /** Words about the copy that are no part of it: an invitation to share or subscribe. */
    public static final Field<String> NOTICE = text("notice");
    /** Who edited the article. */
    public static final Field<List<String>> EDITOR = list("editor");
    /** Who contributed to the article without standing in its byline. */
    public static final Field<List<String>> CONTRIBUTOR = list("contributor");
    /** When the material was published, as an interval or a year: completes partial dates, never makes one. */
    public static final Field<String> COVERAGE = text("coverage");
    /** What the article's own dates in numbers begin with: day or month; open when they can be read either way. */
    public static final Field<String> DATE_ORDER = text("date_order");
    /** What the other dates in numbers of its input begin with, day or month: tells how to read one that is open. */
    public static final Field<String> INPUT_DATE_ORDER = text("input_date_order");
    /** The zone of times that state no offset. */
    public static final Field<String> ZONE = text("zone");
    /** The character set the bytes were read in. */
    public static final Field<String> CHARSET = text("charset");

    private static final Map<String, Field<?>> BY_NAME =
            DECLARED.stream().collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));

    private final String name;
    private final Function<T, String> form;
    private final Function<String, T> reading;

    private Field(String name, Function<T, String> form, Function<String, T> reading) {
        this.name = name;
        this.form = form;
        this.reading = reading;
        DECLARED.add(this);
    }

    /** Makes a field a column of {@code articles.csv} of the same name. */
    private static <T> Field<T> column(Field<T> field) {
        COLUMNS.add(field);
        return field;
    }

    private static Field<String> text(String name) {
        return code(name, FieldForm::line);
    }

    private static Field<String> code(String name, Function<String, String> reading) {
        return new Field<>(name, Function.identity(), reading);
    }

    private static Field<List<String>> list(String name) {
        return new Field<>(name, values -> String.join(FieldForm.LIST_SEPARATOR, values), FieldForm::list);
    }

    private static Field<Published> date(String name) {
        return new Field<>(name, Published::toString, Published::parse);
    }

    /** Every field, in the order of declaration. */
    public static List<Field<?>> all() {
        return List.copyOf(DECLARED);
    }

    /** The fields that are columns of {@code articles.csv}, in the order of declaration. */
    public static List<Field<?>> columns() {
        return List.copyOf(COLUMNS);
    }

    /** The field of this name. */
    public static Optional<Field<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public String name() {
        return name;
    }

    /**
     * The value that a text states in the form in which databases and reports carry it.
     *
     * @throws IllegalArgumentException in words, when the text is not of the field's form
     * @throws DateTimeException in words, when it is no date in that form
     */
    public T parse(String text) {
        return reading.apply(text);
    }

    /** The value as databases and reports carry it; a list is joined by {@code "; "}. */
    public String format(T value) {
        return form.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
