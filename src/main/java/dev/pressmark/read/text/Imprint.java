package dev.pressmark.read.text;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines that state whose copy it is: credit lines ({@code Source: ...}) and copyright lines. */
final class Imprint {

    private static final int LONGEST_CREDIT = 120;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_COPYRIGHT = 300;
    private static final Pattern CLAUSE =
            Pattern.compile("(?iu)\\b(?:is|are|was|were|had|has|will|said|that|unknown|agencies"
                    + "|unbekannt|agenturen|agences|agencias|agenzie|census|ministry|university)\\b");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?iu)^\\W{0,3}(?:©|\\(c\\)\\s|copyright\\b|all rights reserved\\b|alle rechte vorbehalten|tous droits réservés"
                    + "|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati"
                    + "|alle rechten voorbehouden|все права защищены|всі права захищені|wszelkie prawa zastrzeżone"
                    + "|všechna práva vyhrazena|tüm hakları saklıdır|جميع الحقوق محفوظة|حقوق النشر|כל הזכויות שמורות"
                    + "|版权所有|版權所有|無断転載|저작권자|ⓒ|सर्वाधिकार सुरक्षित)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[6-9]\\d\\d|20\\d\\d)(?!\\d)");
    private static final Pattern OWNER = Pattern.compile(
            "(?iu)^\\W{0,3}(?:copyright|\\(c\\)|©|ⓒ|\\s|by|of|\\d{4}|[-–,.])+(?<name>[^.,;|()©]{2,80})");
    /** The year behind the owner's name: "© The Daily Sample 2026". */
    private static final Pattern LAST_YEAR = Pattern.compile("[\\s,–-]+(?:1[6-9]|20)\\d\\d[\\s,–-]*$");

    private static final Pattern RIGHTS =
            Pattern.compile("(?iu)\\s*(?:[-–—]\\s*)?(?:all rights|alle rechte|tous droits).*");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;/&|+،、]|\\band\\b|\\bund\\b|\\bet\\b)\\s*");
    /** A line that is an agency's name and nothing but brackets or a dash. */
    private static final Pattern BARE_NAME =
            Pattern.compile("^[\\p{Pd}(\\[/|*]*\\s*(?<name>[^()\\[\\]]{2,60}?)\\s*[)\\]/|*.]*$");

    private static final Pattern BARE_COPYRIGHT = Pattern.compile("(?iu)^\\W{0,3}(?:copyright\\b|\\(c\\)\\s)");
    private static final Pattern RESERVED =
            Pattern.compile("(?iu)\\b(?:reserved|vorbehalten|réservés|reservados|riservati)\\b");
    private static final int MOST_WORDS_OF_NAME = 8;
    /** "Guardian News & Media Limited or its affiliated companies". */
    private static final Pattern AFFILIATES =
            Pattern.compile("(?iu)\\s+(?:and/or|or|and)\\s+(?:its|their|affiliate).*$");

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?iu)[\\s,]+(?:limited|ltd|llc|inc|corp(?:oration)?|co(?:mpany)?|gmbh|ag|plc|pty|s\\.?a|s\\.?p\\.?a|l\\.?p?|b\\.?v)\\.?$");

    private static final Pattern BRACKETS = Pattern.compile("^[\\s(（\\[*_\\p{Pd}]+|[\\s)）\\]*_.。\\p{Pd}]+$");

    private final Sheet sheet;
    private final AuthorityFile authorities;

    Imprint(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.authorities = authorities;
    }

    /** Claims what the line says and takes it out of the body, if it is such a line. */
    boolean take(int i) {
        int length = sheet.lines().length(i);
        if (length > LONGEST_COPYRIGHT) {
            return false;
        }
        String line = sheet.lines().line(i);
        boolean taken = takeCopyright(i, line) || (length <= LONGEST_CREDIT && takeShort(i, line));
        if (taken) {
            sheet.take(i);
        }
        return taken;
    }

    private boolean takeCopyright(int i, String line) {
        if (!COPYRIGHT.matcher(line).find() || !saysWhoseOrWhen(line)) {
            return false;
        }
        sheet.claim(i, Field.COPYRIGHT, line, Basis.COPYRIGHT_LINE);
        Matcher year = YEAR.matcher(line);
        String last = "";
        while (year.find()) {
            last = year.group();
        }
        sheet.claim(i, Field.COVERAGE, last, Basis.COPYRIGHT_LINE);
        owner(line).ifPresent(name -> claimOrganisation(i, name, Basis.COPYRIGHT_LINE));
        return true;
    }

    /** "Copyright law is to change, the minister said." is no copyright line: it needs the sign, a year or known words. */
    private boolean saysWhoseOrWhen(String line) {
        boolean sign = line.indexOf('©') >= 0 || line.indexOf('ⓒ') >= 0;
        return sign
                || YEAR.matcher(line).find()
                || RESERVED.matcher(line).find()
                || !BARE_COPYRIGHT.matcher(line).find()
                || owner(line)
                        .filter(name -> authorities.find(name).isPresent())
                        .isPresent();
    }

    private static Optional<String> owner(String line) {
        Matcher owner = OWNER.matcher(line);
        if (!owner.find()) {
            return Optional.empty();
        }
        String name = RIGHTS.matcher(owner.group("name")).replaceFirst("");
        String whole = LAST_YEAR.matcher(name).replaceFirst("");
        return Optional.of(AFFILIATES.matcher(whole).replaceFirst("")).filter(Imprint::isNameLike);
    }

    /** A name is short, begins with a capital where its script has any, and is neither an address nor a clause. */
    private static boolean isNameLike(String name) {
        String stripped = name.strip();
        return !stripped.isEmpty()
                && !Character.isLowerCase(stripped.codePointAt(0))
                && stripped.codePoints().anyMatch(Character::isLetter)
                && stripped.indexOf(':') < 0
                && Furniture.words(stripped) <= MOST_WORDS_OF_NAME
                && !CLAUSE.matcher(stripped).find();
    }

    private boolean takeShort(int i, String line) {
        return takeCredit(i, line) || takeInputs(i, line) || takeName(i, line);
    }

    /** "(With inputs from PTI)", "mit Material von dpa": the names must be known ones, or say "agencies". */
    private boolean takeInputs(int i, String line) {
        String note = BRACKETS.matcher(line).replaceAll("");
        int end = Phrases.INPUTS.begins(note);
        if (end == 0) {
            return false;
        }
        String names = note.substring(end).replaceFirst("^[\\s:：]+", "");
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
                .forEach(name -> claimOrganisation(i, name, Basis.CREDIT_LINE));
        return true;
    }

    private boolean takeCredit(int i, String line) {
        int end = Phrases.CREDIT.begins(line);
        if (end == 0 || !Furniture.isLabel(line, end)) {
            return false;
        }
        String names = line.substring(end).replaceFirst("^[\\s:：»›>|—–]+", "");
        if (names.isEmpty()
                || Furniture.isProse(names)
                || (names.length() > LONGEST_NAME && authorities.find(names).isEmpty())) {
            return false;
        }
        sheet.claim(i, Field.CREDIT, line, Basis.CREDIT_LINE);
        if (authorities.find(names).isPresent()) {
            claimOrganisation(i, names, Basis.CREDIT_LINE);
        } else {
            SEPARATOR
                    .splitAsStream(names)
                    .filter(name -> isNameLike(name) || authorities.find(name).isPresent())
                    .forEach(name -> claimOrganisation(i, name, Basis.CREDIT_LINE));
        }
        return true;
    }

    private boolean takeName(int i, String line) {
        if (line.length() > LONGEST_NAME) {
            return false;
        }
        Matcher bare = BARE_NAME.matcher(line);
        if (!bare.matches() || authorities.find(bare.group("name")).isEmpty()) {
            return false;
        }
        sheet.claim(i, Field.CREDIT, line, Basis.CREDIT_LINE);
        claimOrganisation(i, bare.group("name"), Basis.CREDIT_LINE);
        return true;
    }

    /** A name the authority file does not know is claimed as a publisher's, for the resolver to doubt. */
    private void claimOrganisation(int i, String name, Basis basis) {
        String trading = LEGAL_FORM.matcher(name).replaceFirst("");
        boolean known =
                authorities.find(name).isEmpty() && authorities.find(trading).isPresent();
        String organisation = known ? trading : name;
        boolean agency =
                authorities.find(organisation).map(Organisation::isAgency).orElse(false);
        sheet.claim(i, agency ? Field.AGENCY : Field.PUBLISHER, organisation, basis);
    }
}
