package dev.pressmark.read.text.line;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the line that says whose copy it is, and of which year: {@code © 2026 The Daily Sample. All rights reserved.} */
final class CopyrightLine {

    private static final int LONGEST = 300;
    private static final String SIGNS = "©ⓒ";
    /** Brackets, stars, a dash. */
    private static final int MOST_BEFORE = 3;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[6-9]\\d\\d|20\\d\\d)(?!\\d)");
    private static final Pattern OWNER = Pattern.compile(
            "(?iu)^\\W{0,3}(?:copyright|저작권자|저작권|\\(c\\)|©|ⓒ|\\s|by|of|\\d{4}|[-–,.:])+(?<name>[^.,;|()©]{2,80})");
    /** The year behind the owner's name: "© The Daily Sample 2026". */
    private static final Pattern LAST_YEAR = Pattern.compile("[\\s,–-]+(?:1[6-9]|20)\\d\\d[\\s,–-]*$");

    private static final Pattern LABEL = Pattern.compile("\\P{L}{0,3}\\p{L}+\\s?:\\s*\\p{Lu}[^.]{1,60}$");
    private static final Pattern RIGHTS =
            Pattern.compile("(?iu)\\s*(?:[-–—]\\s*)?(?<!\\p{L})" + WordList.RIGHTS.anyOf() + "(?!\\p{L}).*");
    /** "표본일보 & sample": the paper's site behind its name. */
    private static final Pattern SITE = Pattern.compile("(?<=\\p{IsHangul})\\s*&\\s*[\\w.-]*\\s*$");
    /** "Guardian News & Media Limited or its affiliated companies". */
    private static final Pattern AFFILIATES = Pattern.compile("(?iu)\\s+" + WordList.AFFILIATES.anyOf() + ".*$");

    private final Sheet sheet;
    private final AuthorityFile authorities;
    private final OrganisationName organisations;

    CopyrightLine(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.authorities = authorities;
        this.organisations = new OrganisationName(sheet, authorities);
    }

    /** Claims what the line says, if it is such a line. */
    boolean claim(int i) {
        if (sheet.lines().length(i) > LONGEST) {
            return false;
        }
        String line = sheet.lines().line(i);
        if (!isCopyright(line)) {
            return false;
        }
        sheet.claim(i, Field.COPYRIGHT, line, Basis.COPYRIGHT_LINE);
        Matcher year = YEAR.matcher(line);
        String last = "";
        while (year.find()) {
            last = year.group();
        }
        sheet.claim(i, Field.COVERAGE, last, Basis.COPYRIGHT_LINE);
        owner(line).ifPresent(name -> organisations.claim(i, name, Basis.COPYRIGHT_LINE));
        return true;
    }

    /** "Copyright law is to change, the minister said." is none: such a word needs the sign, a year or a known name. */
    private boolean isCopyright(String line) {
        for (int at = 0; at <= MOST_BEFORE && at < line.length() - 1; at++) {
            if (SIGNS.indexOf(line.charAt(at)) >= 0 || Phrases.COPYRIGHT.beginsAt(line, at) > 0) {
                return true;
            }
            if (Phrases.COPYRIGHT_WORD.beginsAt(line, at) > 0) {
                return saysWhoseOrWhen(line);
            }
            if (Character.isLetterOrDigit(line.charAt(at))) {
                return false;
            }
        }
        return false;
    }

    private boolean saysWhoseOrWhen(String line) {
        return line.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0)
                || YEAR.matcher(line).find()
                || RIGHTS.matcher(line).find()
                || LABEL.matcher(line).lookingAt()
                || owner(line)
                        .filter(name -> authorities.find(name).isPresent())
                        .isPresent();
    }

    /** Who owns the copy; some agencies write their names in small letters. */
    private Optional<String> owner(String line) {
        Matcher owner = OWNER.matcher(line);
        if (!owner.find()) {
            return Optional.empty();
        }
        String name = RIGHTS.matcher(owner.group("name")).replaceFirst("");
        String whole = LAST_YEAR.matcher(name).replaceFirst("");
        String owned = SITE.matcher(AFFILIATES.matcher(whole).replaceFirst("")).replaceFirst("");
        return Optional.of(owned.strip())
                .filter(stated -> OrganisationName.isNameLike(stated)
                        || authorities.find(stated).isPresent());
    }
}
