package dev.pressmark.article;

/** Why a file or record cannot become an article. The codes are stable: consumers of {@code rejected.csv} rely on them. */
public enum ProblemCode {
    /** Nothing in it, or nothing but white space. */
    EMPTY(false),
    /** Not text, whatever its name says. */
    BINARY(false),
    /** Not well formed as its format demands: the message says where. */
    MALFORMED(false),
    /** The file breaks off, or cannot be made out from some point on. */
    DAMAGED(false),
    /** A record of data of which no field is known to be a headline or text. */
    UNKNOWN_FIELDS(false),
    /** A news item that is no article: a picture, a planning item, a concept. */
    NOT_AN_ARTICLE(false),
    /** It can be read only with a password. */
    ENCRYPTED(false),
    /** Compressed data that grows beyond all measure. */
    EXPANDS_TOO_FAR(true),
    /** Containers within containers, or elements within elements, beyond what is read. */
    NESTED_TOO_DEEP(false),
    /** More bytes than a record may have. */
    TOO_LARGE(true),
    /** Reading or normalising it takes more of a processor's time than a record is given. */
    TAKES_TOO_LONG(true),
    /** A symbolic link; links are not followed. */
    SYMBOLIC_LINK(true),
    /** A pipe, socket or device. */
    NOT_A_FILE(true),
    /** The file or folder may not be read, or reading it fails. */
    UNREADABLE(true),
    /** Reading or normalising it failed by a fault of this program, not of the file. */
    PROGRAM_FAULT(true),
    /** It was there when the folder was scanned, and was gone when it was to be read. */
    VANISHED(true);

    private final boolean circumstantial;

    ProblemCode(boolean circumstantial) {
        this.circumstantial = circumstantial;
    }

    /** Whether it lies in circumstances that can change while the file stays the same. */
    public boolean circumstantial() {
        return circumstantial;
    }

    /** Whether every run tries again. What takes too long would take as long again, unless it is given more time. */
    public boolean retried() {
        return circumstantial && this != TAKES_TOO_LONG;
    }

    /** The stable code that databases and reports carry: {@code too_large}. */
    public String code() {
        return Code.of(this);
    }

    /**
     * The problem of a code.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static ProblemCode ofCode(String code) {
        return Code.value(ProblemCode.class, code);
    }
}
