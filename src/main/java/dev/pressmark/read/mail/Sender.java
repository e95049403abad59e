package dev.pressmark.read.mail;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.read.record.FoundClaims;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who sent a mail: its publisher where it was sent to many, else its writer.
 *
 * @param name    as it is shown
 * @param address empty when it is not known
 */
record Sender(String name, String address) {

    /** How a mail came. */
    enum Way {
        /** From one to another, or to a list where everybody writes. */
        BY_SOMEBODY,
        /** To many who have asked for it. */
        TO_MANY,
        /** Made by a program of an entry of a feed. */
        OF_FEED
    }

    private static final int LONGEST_NAME = 200;
    private static final Pattern ADDRESS = Pattern.compile("<([^<>]{0,320})>|\\[mailto:([^\\[\\]]{0,320})\\]");
    private static final Pattern QUOTATION_MARKS = Pattern.compile("^[\\s\"']++|(?<![\\s\"'])[\\s\"']++$");
    /** "A. Writer from The Daily Sample". */
    private static final Pattern WRITER_FROM_PAPER =
            Pattern.compile("(?<writer>\\p{Lu}\\S*(?: \\S+){1,3}) (?:from|@) (?<paper>\\p{Lu}.+)");
    /** "The Daily Sample: A. Writer"; where nobody is named, nothing or a word in brackets. */
    private static final Pattern PAPER_AND_WRITER = Pattern.compile("(?<paper>[^:]+):\\s*(?<writer>.*)");

    private static final Pattern VIA_LIST = Pattern.compile("(?i)(?<!\\s)\\s++via\\s.*");
    /** Nobody writes under such an address. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?i)(?:no|do-?not)[-_.]?reply.*|newsletters?|news|rss(?:feeds?)?|feeds?|alerts?|releases?|mailer.*");

    /** What a line says that shows name and address: {@code "A. Writer" <a@example.org>}. */
    static Sender of(String shown) {
        Matcher found = ADDRESS.matcher(shown);
        boolean addressed = found.find();
        String name = addressed ? shown.substring(0, found.start()) : shown;
        String address = addressed ? found.group(found.group(1) == null ? 2 : 1) : "";
        boolean named = name.length() <= LONGEST_NAME;
        return new Sender(named ? QUOTATION_MARKS.matcher(name).replaceAll("") : "", address);
    }

    /** Claims whom the name stands for. */
    void claim(Way way, String where, AuthorityFile authorities, FoundClaims claims) {
        Matcher paperAndWriter = PAPER_AND_WRITER.matcher(name);
        Matcher writerFromPaper = WRITER_FROM_PAPER.matcher(name);
        if (way == Way.OF_FEED && paperAndWriter.matches()) {
            claims.add(Field.PUBLISHER, paperAndWriter.group("paper"), Basis.MAIL_HEADER, where);
            if (!paperAndWriter.group("writer").startsWith("<")) {
                claims.add(Field.BYLINE, paperAndWriter.group("writer"), Basis.MAIL_HEADER, where);
            }
        } else if (way == Way.TO_MANY && authorities.find(name).isEmpty() && writerFromPaper.matches()) {
            claims.add(Field.PUBLISHER, writerFromPaper.group("paper"), Basis.MAIL_HEADER, where);
            claims.add(Field.BYLINE, writerFromPaper.group("writer"), Basis.MAIL_HEADER, where);
        } else {
            String sender = way == Way.BY_SOMEBODY
                    ? of(VIA_LIST.matcher(name).replaceFirst("")).name()
                    : name;
            boolean paper = way != Way.BY_SOMEBODY
                    || isProgram()
                    || authorities.find(sender).isPresent();
            claims.add(paper ? Field.PUBLISHER : Field.BYLINE, sender, Basis.MAIL_HEADER, where);
        }
    }

    private boolean isProgram() {
        int at = address.indexOf('@');
        return at > 0 && PROGRAM.matcher(address.substring(0, at)).matches();
    }
}
