package dev.pressmark.read.text.line;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.WordList;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.regex.Pattern;

/** The name of whoever owns or supplied the copy, as a line of it states it. */
public final class OrganisationName {

    private static final int MOST_WORDS = 8;
    private static final Pattern CLAUSE = Pattern.compile("(?iU)\\b" + WordList.NO_NAME.anyOf() + "\\b");

    private final Sheet sheet;
    private final AuthorityFile authorities;

    public OrganisationName(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.authorities = authorities;
    }

    /** A name is short, begins with a capital where its script has any, and is neither an address nor a clause. */
    public static boolean isNameLike(String name) {
        String stripped = name.strip();
        return !stripped.isEmpty()
                && !Character.isLowerCase(stripped.codePointAt(0))
                && stripped.codePoints().anyMatch(Character::isLetter)
                && stripped.indexOf(':') < 0
                && Furniture.words(stripped) <= MOST_WORDS
                && !CLAUSE.matcher(stripped).find();
    }

    /** A name the authority file does not know is claimed as a publisher's, for the resolver to doubt. */
    public void claim(int i, String name, Basis basis) {
        String trading = AuthorityFile.withoutLegalForm(name);
        boolean known =
                authorities.find(name).isEmpty() && authorities.find(trading).isPresent();
        String organisation = known ? trading : name;
        boolean agency =
                authorities.find(organisation).map(Organisation::isAgency).orElse(false);
        sheet.claim(i, agency ? Field.AGENCY : Field.PUBLISHER, organisation, basis);
    }
}
