package dev.pressmark.article;

import java.util.ArrayList;
import java.util.List;

/** What a claim rests on: the kind of place in the record, or outside it, where it was found. */
public enum Basis {
    /** What a person has put right: it outranks all that follows. */
    CORRECTION,
    /** An element of an agency's news item: NewsML, NITF, ninjs. */
    NEWS_ITEM,
    /** A field of a record of data: JSON, CSV, front matter, the labels of a database's export. */
    RECORD_FIELD,
    /** An element of a feed or of its entry. */
    FEED_ELEMENT,
    /** A header of a mail. */
    MAIL_HEADER,
    /** What a page states about itself as data: schema.org in JSON-LD. */
    JSON_LD,
    /** The same, marked in the page's elements: microdata. */
    MICRODATA,
    /** The same, marked in the page's elements: RDFa. */
    RDFA,
    /** The properties that a page gives to social networks: {@code og:title}, {@code article:published_time}. */
    OPEN_GRAPH,
    /** Any other {@code <meta>} element: Dublin Core, parsely, {@code name="author"}. */
    META,
    /** What a page gives to Twitter for a card: {@code twitter:title}. */
    TWITTER_CARD,
    /** The address that a page says is its own: {@code <link rel="canonical">}. */
    CANONICAL_LINK,
    /** The {@code <title>} element. */
    TITLE_ELEMENT,
    /** What a page calls its site where it links the way home. */
    HOME_LINK,
    /** The heading that a page sets over its article. */
    HEADLINE_MARKUP,
    /** What a page marks as the names of its authors. */
    BYLINE_MARKUP,
    /** All whom a page links as its authors, where it links several: {@code rel="author"}. */
    AUTHOR_LINKS,
    /** The {@code <time>} element. */
    TIME_ELEMENT,
    /** The language that a page declares for its whole. */
    LANG_ATTRIBUTE,
    /** The character set that a page declares. */
    CHARSET_DECLARATION,
    /** What a crawler, or a browser that saved a page, noted beside the bytes: the address it asked for. */
    CAPTURE_HEADER,
    /** The address itself, as when it contains a date. */
    ADDRESS,
    /** Place, date or agency at the head of the text ({@code LONDON, Feb 26 (Reuters) -}). */
    DATELINE,
    /** A line that states who wrote the article. */
    BYLINE,
    /** A line that is a person's name, and nothing says why it stands there. */
    NAME_LINE,
    /** A line that states when it was published or changed. */
    DATE_LINE,
    /** A line that states whose copy it is ({@code Source: ...}). */
    CREDIT_LINE,
    COPYRIGHT_LINE,
    /** A line that points to another article. */
    CROSS_REFERENCE_LINE,
    /** A line that is about the copy, not part of it: sharing, subscribing, the end of a shortened text. */
    NOTICE_LINE,
    /** The note at the foot that names reporters, editors and contributors ({@code (Editing by ...)}). */
    SIGN_OFF,
    /** How a paper signs without a person's name: by initials, by its office, by the papers a story passed through. */
    SIGNATURE,
    /** A short first line set apart from the text. */
    HEADLINE_LINE,
    /** A label over the headline ({@code OPINION}, {@code World}). */
    KICKER,
    /** A paragraph between headline and text that sums the article up. */
    STANDFIRST_LINE,
    FIRST_LINE,
    FIRST_SENTENCE,
    /** The body's own words, as when its language is identified. */
    BODY,
    /** The record's bytes, as when their character set is detected. */
    BYTES,
    /** What the other articles of the same input show. */
    INPUT,
    /** What the story an article belongs to tells of it: when the other reports were published. */
    STORY,
    /** What the job file says of the whole input. */
    JOB_FILE;

    /** Records of data, which state each value for itself. */
    public static final List<Basis> RECORDS = List.of(NEWS_ITEM, RECORD_FIELD, FEED_ELEMENT, MAIL_HEADER);

    /** What a page states of its article as data, each thing an object of its own. */
    public static final List<Basis> PAGE_DATA = List.of(JSON_LD, MICRODATA, RDFA);

    /** What a page states in its {@code <meta>} elements. */
    public static final List<Basis> PAGE_META = List.of(OPEN_GRAPH, META, TWITTER_CARD);

    /** Several groups, one behind the other. */
    @SafeVarargs
    public static List<Basis> inOrder(List<Basis>... groups) {
        List<Basis> order = new ArrayList<>();
        for (List<Basis> group : groups) {
            order.addAll(group);
        }
        return List.copyOf(order);
    }

    /** The stable code that databases and reports carry: {@code credit_line}. */
    public String code() {
        return Code.of(this);
    }

    /**
     * The basis of a code.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Basis ofCode(String code) {
        return Code.value(Basis.class, code);
    }
}
