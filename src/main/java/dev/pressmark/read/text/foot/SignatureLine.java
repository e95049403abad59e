package dev.pressmark.read.text.foot;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.EditorialOffice;
import dev.pressmark.authority.GermanText;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.read.text.line.Imprint;
import dev.pressmark.read.text.line.OrganisationName;
import dev.pressmark.read.text.sheet.Sentences;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how newspapers sign under a text without a person's name: by initials ({@code ab/cd (dpa, Reuters)}), by their
 * office ({@code DS-Redaktion}), by the two papers a story passed through ({@code The Daily Sample / Reuters}).
 */
final class SignatureLine {

    private static final int LONGEST = 120;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_SIGNS = 20;
    private static final int LONGEST_ACRONYM = 5;
    private static final int MOST_NAMES = 3;
    private static final String ONE = "\\p{Ll}{2,4}";
    private static final String SEPARATOR = "\\s*[,/]\\s*";
    /** One without brackets may be any word. */
    private static final Pattern INITIALS = Pattern.compile("(?:[(\\[](?!sic[)\\]])" + ONE + "(?:" + SEPARATOR + ONE
            + "){0,3}[)\\]]|" + ONE + "(?:" + SEPARATOR + ONE + "){1,3}/?|(?<alone>" + ONE + "))(?<rest>.*)");

    /** The agency, and behind it who took part, each in capitals or each in small letters: "SDA rtv ab", "SDA RTV ab". */
    private static final Pattern SENT =
            Pattern.compile("(?<agency>\\p{L}{2,5})(?:[ /](?:\\p{Lu}{2,3}|\\p{Ll}{2,4})){1,5}");

    private static final Pattern SIGNS = Pattern.compile(ONE + "(?:/" + ONE + "){1,3}/?");
    private static final Pattern ONE_SIGN = Pattern.compile(ONE);

    private static final Pattern SOURCES = Pattern.compile("\\s*[(\\[](?<names>[^()\\[\\]]{2,60})[)\\]]");
    private static final Pattern LEADING_SIGNS = Pattern.compile("^[\\s;,.|/]+");
    private static final Pattern PASSED_ON = Pattern.compile("\\s*+/\\s*|\\s+" + WordList.BESIDE.anyOf() + "\\s+");
    private static final Pattern LIST = Pattern.compile(SEPARATOR);

    /** "AFP/ABC": in small letters stand initials of persons. */
    private static final Pattern IN_CAPITALS = Pattern.compile("\\p{Lu}{2,5}(?:\\s?/\\s?\\p{Lu}{2,5}){1,3}");

    private final Sheet sheet;
    private final AuthorityFile authorities;
    private final OrganisationName organisations;
    private final EastAsianSignOff eastAsian;

    SignatureLine(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.authorities = authorities;
        this.organisations = new OrganisationName(sheet, authorities);
        this.eastAsian = new EastAsianSignOff(sheet);
    }

    /** Claims what the line says and takes it out of the body, if it is such a line, set apart from the text. */
    boolean take(int i) {
        int length = sheet.lines().length(i);
        if (length > LONGEST || length < 2) {
            return false;
        }
        boolean apart = sheet.lines().isBlank(i - 1);
        if (!apart && (length > LONGEST_SIGNS || !isUnderSentence(i))) {
            return false;
        }
        String line = sheet.lines().line(i);
        if (!apart && !SIGNS.matcher(line).matches() && !isBracketed(line)) {
            return false;
        }
        if (!claimAgency(i, line)
                && !claimAgencySigns(i, line)
                && !claimSent(i, line)
                && !claimInitials(i, line)
                && !claimName(i, line)
                && !eastAsian.claim(i, line)) {
            return false;
        }
        sheet.take(i);
        return true;
    }

    /** The same only of a line that names an agency, and through whose hands its copy has gone: "AFP/ABC". */
    boolean takeSent(int i) {
        boolean sent = sheet.lines().length(i) <= LONGEST_LIST
                && sheet.lines().isBlank(i - 1)
                && IN_CAPITALS.matcher(sheet.lines().line(i)).matches()
                && claimSent(i, sheet.lines().line(i));
        if (sent) {
            sheet.take(i);
        }
        return sent;
    }

    /**
     * Claims what stands in brackets behind the last sentence, if these are initials, perhaps with an agency behind
     * them; alone they are in German papers. Behind the name of an agency stands who of the agency sent it, not who
     * wrote it.
     */
    boolean claimBehindSentence(int i, String bracketed) {
        String first = LIST.split(Imprint.withoutBrackets(bracketed), 2)[0];
        return !isAgency(first)
                && (claimAgencySigns(i, bracketed)
                        || (GermanText.is(sheet.lines().line(i)) && claimInitials(i, bracketed)));
    }

    /** Of letters with strokes between them, nothing is the end of a sentence whose lines were broken. */
    private boolean isUnderSentence(int i) {
        return i > 0 && Sentences.endsWithStop(sheet.lines().line(i - 1));
    }

    private static boolean isBracketed(String line) {
        return line.length() <= LONGEST_ACRONYM + 2 && line.charAt(0) == '(' && line.endsWith(")");
    }

    /** "upi", "(tasr)", as some agencies end what they send. */
    private boolean claimAgency(int i, String line) {
        String sign = isBracketed(line) ? Imprint.withoutBrackets(line) : line;
        if (sign.length() > LONGEST_ACRONYM || !sign.chars().allMatch(Character::isLowerCase)) {
            return false;
        }
        String name = sign.toUpperCase(Locale.ROOT);
        boolean signed = isAgency(name);
        if (signed) {
            sheet.claim(i, Field.AGENCY, name, Basis.CREDIT_LINE);
        }
        return signed;
    }

    /** "SDA/sep", "(dpa/lno)", "ab/AFP/dpa": whose copy it is, and who of the agency or the paper edited it. */
    private boolean claimAgencySigns(int i, String line) {
        if (line.length() > LONGEST_LIST || (line.indexOf('/') < 0 && line.indexOf(',') < 0)) {
            return false;
        }
        List<String> signs = List.of(LIST.split(Imprint.withoutBrackets(line), -1));
        List<String> agencies = signs.stream().filter(this::isAgency).toList();
        List<String> persons = signs.stream().filter(sign -> !isAgency(sign)).toList();
        if (signs.size() < 2
                || agencies.isEmpty()
                || !persons.stream().allMatch(sign -> ONE_SIGN.matcher(sign).matches())) {
            return false;
        }
        agencies.forEach(name -> sheet.claim(i, Field.AGENCY, name, Basis.CREDIT_LINE));
        if (!persons.isEmpty()) {
            sheet.claim(i, Field.BYLINE, String.join("/", persons), Basis.SIGNATURE);
        }
        return true;
    }

    private boolean claimSent(int i, String line) {
        Matcher sent = SENT.matcher(line);
        boolean signed = line.length() <= LONGEST_LIST && sent.matches() && isAgency(sent.group("agency"));
        if (signed) {
            sheet.claim(i, Field.AGENCY, sent.group("agency"), Basis.CREDIT_LINE);
        }
        return signed;
    }

    private boolean isAgency(String name) {
        return authorities.find(name).filter(Organisation::isAgency).isPresent();
    }

    private boolean claimInitials(int i, String line) {
        Matcher initials = INITIALS.matcher(line);
        if (!initials.matches() || Phrases.END_MARK.is(Imprint.withoutBrackets(line))) {
            return false;
        }
        String rest = initials.group("rest");
        Matcher sources = SOURCES.matcher(rest);
        List<String> named = sources.matches() ? List.of(LIST.split(sources.group("names"), -1)) : List.of();
        if (!named.isEmpty() && named.stream().allMatch(this::isKnown)) {
            named.forEach(name -> organisations.claim(i, name, Basis.CREDIT_LINE));
        } else if (initials.group("alone") != null || !claimPictureCredit(i, rest)) {
            return false;
        }
        String signed = Imprint.withoutBrackets(line.substring(0, initials.start("rest")))
                .replaceFirst("/$", "");
        sheet.claim(i, Field.BYLINE, signed, Basis.SIGNATURE);
        return true;
    }

    /** Whether nothing but a picture credit, which is claimed, or nothing at all stands behind the initials. */
    private boolean claimPictureCredit(int i, String rest) {
        String credit = LEADING_SIGNS.matcher(rest).replaceFirst("");
        if (!credit.isEmpty() && (credit.equals(rest) || Phrases.PICTURE.begins(credit) == 0)) {
            return false;
        }
        sheet.claim(i, Field.PICTURE_CREDIT, credit, Basis.CREDIT_LINE);
        return true;
    }

    private boolean claimName(int i, String line) {
        String name = line.length() > LONGEST_NAME || Sentences.endsWithStop(line) ? "" : Imprint.withoutBrackets(line);
        if (name.isEmpty()
                || sheet.lines().dates(i).stream().anyMatch(PrintedDate::isWhole)
                || !(EditorialOffice.is(name) || claimPassedOn(i, name))) {
            return false;
        }
        sheet.claim(i, Field.BYLINE, name, Basis.SIGNATURE);
        return true;
    }

    /** "The Daily Sample / Reuters", "The Daily Sample with Reuters": at least one must be known. Which of two papers published it, the line does not tell. */
    private boolean claimPassedOn(int i, String line) {
        List<String> names = List.of(PASSED_ON.split(line, -1));
        boolean passedOn = names.size() > 1
                && names.size() <= MOST_NAMES
                && names.stream().allMatch(OrganisationName::isNameLike)
                && names.stream().anyMatch(this::isKnown)
                && (line.indexOf('/') > 0 || names.stream().allMatch(this::isKnown));
        if (passedOn) {
            names.stream()
                    .filter(this::isAgency)
                    .forEach(name -> sheet.claim(i, Field.AGENCY, name, Basis.CREDIT_LINE));
        }
        return passedOn;
    }

    private boolean isKnown(String name) {
        return authorities.find(name).isPresent();
    }
}
