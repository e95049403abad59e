package dev.pressmark.read.text.line;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.Wording;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines that state whose copy it is: credit lines ({@code Source: ...}) and copyright lines. */
public final class Imprint {

    private static final int LONGEST_CREDIT = 120;
    private static final int LONGEST_NAME = 60;
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[,;/&|+،、]|(?<!\\p{L})" + WordList.AND.anyOf() + "(?!\\p{L}))\\s*");
    /** A line that is an agency's name and nothing but brackets or a dash. */
    private static final Pattern BARE_NAME =
            Pattern.compile("^[\\p{Pd}(\\[/|*=]*\\s*(?<name>[^()\\[\\]]{2,60}?)\\s*[)\\]/|*.]*$");

    /** "With PTI inputs": around the names. */
    private static final Pattern INPUTS = Pattern.compile("^[\\s:：]+|\\s+[Ii]nputs?$");

    private static final Pattern BEFORE_DATE = Pattern.compile("[\\s,;(|–—-]+$");
    private static final Pattern BRACKETS = Pattern.compile("^[\\s(（\\[*_\\p{Pd}]+|[\\s)）\\]*_.。\\p{Pd}]+$");

    private final Sheet sheet;
    private final AuthorityFile authorities;
    private final CopyrightLine copyright;
    private final OrganisationName organisations;

    public Imprint(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.authorities = authorities;
        this.copyright = new CopyrightLine(sheet, authorities);
        this.organisations = new OrganisationName(sheet, authorities);
    }

    /** Claims what the line says and takes it out of the body, if it is such a line. */
    public boolean take(int i) {
        return take(
                i,
                copyright.claim(i)
                        || (isShort(i)
                                && (claimLabelled(i) || claimInputs(i) || claimName(i) || claimNameAndPlace(i))));
    }

    /** The same of a line that says of itself that it states whose copy it is, not what else belongs to somebody. */
    public boolean takeCredit(int i) {
        return take(i, isShort(i) && (claimLabelled(i) || claimInputs(i) || claimNameAndPlace(i)));
    }

    /** The same of a line that is nothing but the name of an organisation. */
    public boolean takeName(int i) {
        return take(i, claimName(i));
    }

    /** The same of a line that is nothing but the name which another line states as its publisher's, be it known or not. */
    public boolean takeStatedName(int i) {
        String line =
                sheet.lines().length(i) > LONGEST_NAME ? "" : sheet.lines().line(i);
        String name = Wording.lettersOfName(line);
        boolean stated = !name.isEmpty()
                && sheet.claims(claim -> claim.field() == Field.PUBLISHER
                        && Wording.lettersOfName(claim.raw()).equals(name));
        if (stated) {
            sheet.claim(i, Field.CREDIT, line, Basis.CREDIT_LINE);
            organisations.claim(i, line, Basis.CREDIT_LINE);
        }
        return take(i, stated);
    }

    private boolean take(int i, boolean claimed) {
        if (claimed) {
            sheet.take(i);
        }
        return claimed;
    }

    /** A line without brackets, dashes and stars at its ends, nor a full stop. */
    public static String withoutBrackets(String line) {
        return BRACKETS.matcher(line).replaceAll("");
    }

    private boolean isShort(int i) {
        return sheet.lines().length(i) <= LONGEST_CREDIT;
    }

    /** "(With inputs from PTI)", "mit Material von dpa": the names must be known ones, or say "agencies". */
    private boolean claimInputs(int i) {
        String line = sheet.lines().line(i);
        String note = withoutBrackets(line);
        int end = Phrases.INPUTS.begins(note);
        if (end == 0) {
            return false;
        }
        String names = INPUTS.matcher(note.substring(end)).replaceAll("");
        List<String> pieces = SEPARATOR.splitAsStream(names).map(String::strip).toList();
        boolean sets = note.indexOf(' ') > 0 && names.isEmpty();
        boolean known = !names.isEmpty()
                && pieces.stream()
                        .allMatch(name -> Phrases.AGENCIES.is(name)
                                || authorities.find(name).isPresent());
        if (!sets && !known) {
            return false;
        }
        sheet.claim(i, Field.CREDIT, line, Basis.CREDIT_LINE);
        pieces.stream()
                .filter(name -> authorities.find(name).isPresent())
                .forEach(name -> organisations.claim(i, name, Basis.CREDIT_LINE));
        return true;
    }

    private boolean claimLabelled(int i) {
        String line = sheet.lines().line(i);
        int end = Phrases.CREDIT.begins(line);
        if (end == 0 || !Furniture.isLabel(line, end)) {
            return false;
        }
        String names = withoutDate(i, line.substring(end).replaceFirst("^[\\s:：»›>|—–]+", ""));
        if (names.isEmpty()
                || Furniture.isProse(names)
                || (names.length() > LONGEST_NAME && authorities.find(names).isEmpty())) {
            return false;
        }
        sheet.claim(i, Field.CREDIT, line, Basis.CREDIT_LINE);
        if (authorities.find(names).isPresent()) {
            organisations.claim(i, names, Basis.CREDIT_LINE);
        } else {
            SEPARATOR
                    .splitAsStream(names)
                    .filter(name -> !Phrases.AGENCIES.is(name))
                    .filter(name -> OrganisationName.isNameLike(name)
                            || authorities.find(name).isPresent())
                    .forEach(name -> organisations.claim(i, name, Basis.CREDIT_LINE));
        }
        return true;
    }

    /**
     * "Source: The Daily Sample, 3 March 2021 12:28 UTC": without the day it stood there, which is the article's if nothing
     * else is; figures that an office is the source of have a day of their own.
     */
    private String withoutDate(int i, String names) {
        List<PrintedDate> dates = PrintedDates.in(names);
        boolean dated = dates.size() == 1
                && dates.get(0).isWhole()
                && dates.get(0).start() > 0
                && names.substring(dates.get(0).end()).chars().noneMatch(Character::isLetterOrDigit);
        if (!dated) {
            return names;
        }
        PrintedDate date = dates.get(0);
        String name = BEFORE_DATE.matcher(names.substring(0, date.start())).replaceFirst("");
        boolean ofArticle = date.time().isPresent() || authorities.find(name).isPresent();
        if (ofArticle && sheet.claims().stream().noneMatch(claim -> claim.field() == Field.PUBLISHED)) {
            sheet.claim(i, Field.PUBLISHED, names.substring(date.start(), date.end()), Basis.CREDIT_LINE);
        }
        return name;
    }

    private boolean claimName(int i) {
        if (sheet.lines().length(i) > LONGEST_NAME) {
            return false;
        }
        String line = sheet.lines().line(i);
        Matcher bare = BARE_NAME.matcher(line);
        String name = bare.matches() ? bare.group("name") : line;
        boolean known = authorities.find(name).isPresent()
                || (line.endsWith(")") && authorities.identify(line).isPresent());
        if (!known) {
            return false;
        }
        sheet.claim(i, Field.CREDIT, line, Basis.CREDIT_LINE);
        organisations.claim(i, name, Basis.CREDIT_LINE);
        return true;
    }

    /** "AFP, MANILA". */
    private boolean claimNameAndPlace(int i) {
        String line = sheet.lines().line(i);
        int comma = line.indexOf(',');
        if (comma < 0 || line.length() > LONGEST_NAME) {
            return false;
        }
        String name = line.substring(0, comma).strip();
        String place = line.substring(comma + 1).strip();
        if (authorities.find(name).isEmpty() || !Gazetteer.hasPlace(place)) {
            return false;
        }
        sheet.claim(i, Field.CREDIT, line, Basis.CREDIT_LINE);
        organisations.claim(i, name, Basis.CREDIT_LINE);
        sheet.claim(i, Field.DATELINE_PLACE, place, Basis.BYLINE);
        return true;
    }
}
