package dev.pressmark.read.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person stated as a mail address with a name beside it: {@code ann@sample.example (Ann Sample)}, {@code Ann Sample <ann@sample.example>}. */
public final class Mailbox {

    private static final String MAIL = "[^\\s<>()@]{1,100}@[^\\s<>()@]{1,200}";
    private static final Pattern MAIL_THEN_NAME =
            Pattern.compile("^\\s*(?:mailto:)?" + MAIL + "\\s*\\(([^()]+)\\)\\s*$");
    private static final Pattern NAME_THEN_MAIL =
            Pattern.compile("^\\s*\"?([^\"<>()@]+?)\"?\\s*(?:<|\\()\\s*(?:mailto:)?" + MAIL + "\\s*(?:>|\\))\\s*$");
    private static final Pattern BARE_MAIL = Pattern.compile("^\\s*(?:mailto:)?" + MAIL + "\\s*$");
    private static final Pattern MAIL_BESIDE = Pattern.compile("[\\s<(]*" + MAIL + "[\\s>)]*");

    /** No person's name is longer. */
    private static final int LONGEST = 1000;

    private Mailbox() {}

    /** The name alone; nothing where there is but an address, and what has no address as it is. */
    public static String name(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        Matcher first = MAIL_THEN_NAME.matcher(text);
        if (first.matches()) {
            return first.group(1).strip();
        }
        Matcher second = NAME_THEN_MAIL.matcher(text);
        if (second.matches()) {
            return second.group(1).strip();
        }
        return BARE_MAIL.matcher(text).matches()
                ? ""
                : MAIL_BESIDE.matcher(text).replaceAll(" ").strip();
    }
}
