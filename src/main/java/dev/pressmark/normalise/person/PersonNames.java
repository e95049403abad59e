package dev.pressmark.normalise.person;

import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.EditorialOffice;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.JobTitle;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.normalise.name.BareName;
import dev.pressmark.normalise.name.CreditTail;
import dev.pressmark.normalise.name.NaturalCase;
import dev.pressmark.normalise.name.Signature;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the persons named in a byline. */
public final class PersonNames {

    private static final int MOST_WORDS = 6;
    /** What stands behind it tells something about the one before: her job, her paper. */
    private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+");

    private static final Pattern POST_NOMINAL = Pattern.compile("(?i)" + WordList.POST_NOMINAL.anyOf() + "\\.?");
    private static final Pattern INSTITUTION = Pattern.compile("(?iU)\\b" + WordList.INSTITUTION.anyOf() + "\\b");
    /** What a writer logs in with: {@code a.writer@example.com}, {@code @awriter}, {@code a-writer}. */
    private static final Pattern ACCOUNT = Pattern.compile("\\S*@\\S+|[a-z0-9]+(?:[-_.][a-z0-9]+)+|https?:.*");

    private static final Pattern ALL_INITIALS = Pattern.compile("\\p{Lu}{2,3}");
    private static final Pattern SIGNED_LIST = Pattern.compile("\\s*[,/]\\s*");
    /** "A. Writer (with B. Writer and C. Writer)". */
    private static final Pattern WITH_OTHERS = Pattern.compile(
            "\\s*\\(" + WordList.BESIDE.anyOf() + "\\s+([^()]+)\\)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "A. Writer (awr)". */
    private static final Pattern INITIALS = Pattern.compile("\\s*\\([^()]*\\)");

    private static final String WHO_SITS_THERE = WordList.anyOf(WordList.DESK, WordList.EDITORIAL_OFFICE);
    private static final Pattern NO_PERSON = Pattern.compile("(?iU)^(?:(?:" + WordList.DESK_OPENING.anyOf() + " )*"
            + WordList.DESK_KIND.anyOf() + "?\\s*" + WHO_SITS_THERE + "(?: " + WHO_SITS_THERE + ")?"
            + "|.*\\b" + WordList.ORGANISATION_ENDING.anyOf() + "s?\\.?"
            + "|(?:.*\\s)?[\\p{L}\\d-]{2,}\\.(?-i:[a-z]{2,7})(?:\\s.*)?)$");

    private final AuthorityFile authorities;
    private final String language;
    private final BareName bareName;

    /** @param language of the article, BCP 47; empty when unknown */
    public PersonNames(AuthorityFile authorities, String language) {
        this.authorities = authorities;
        this.language = language;
        this.bareName = new BareName(authorities);
    }

    /** The persons in the order named, in natural case. */
    public List<String> in(String byline) {
        String names = WITH_OTHERS.matcher(Signature.names(byline)).replaceFirst(", $1");
        return NameList.PRINTED.named(names, bareName::of, this::isPrintedPerson).stream()
                .map(this::written)
                .toList();
    }

    private boolean isPrintedPerson(NameList.Piece piece) {
        return isPerson(piece.name())
                && !CreditTail.isOfPictures(piece.printed())
                && (piece.isFirst() || (!piece.isHalfBesideWhole() && !isPlaceOrPost(piece.name())));
    }

    /** A name of a person or a place as it is written in the article's language. */
    public String naturalCase(String name) {
        return NaturalCase.of(name, language);
    }

    /** Two or three capitals alone are somebody's initials, or an agency's that nobody knows. */
    private String written(String name) {
        return ALL_INITIALS.matcher(name).matches() ? name : naturalCase(name);
    }

    /** Who signed, without the places and addresses that stand behind in a list. */
    String signed(String signature) {
        String[] pieces = SIGNED_LIST.split(signature, -1);
        List<String> kept = IntStream.range(0, pieces.length)
                .filter(i -> i == 0
                        || !(Gazetteer.hasPlace(pieces[i])
                                || ACCOUNT.matcher(pieces[i]).matches()))
                .mapToObj(i -> pieces[i])
                .toList();
        return kept.size() == pieces.length ? signature : String.join(", ", kept);
    }

    boolean isAgency(String name) {
        return authorities.find(name).filter(Organisation::isAgency).isPresent();
    }

    /** What follows a name behind a comma without being one: its bearer's town, degree, university, agency's office. */
    private boolean isPlaceOrPost(String name) {
        return Gazetteer.hasPlace(name) || isPost(name) || isOfficeOfAgency(name);
    }

    /** "PA Scotland": initials, and what part of the agency. */
    private boolean isOfficeOfAgency(String name) {
        int space = name.indexOf(' ');
        return space > 1
                && name.substring(0, space).chars().allMatch(Character::isUpperCase)
                && isAgency(name.substring(0, space))
                && isPart(name.substring(space + 1));
    }

    private static boolean isPart(String office) {
        return Gazetteer.hasPlace(office) || Phrases.SECTION.is(office);
    }

    private static boolean isPost(String name) {
        return name.startsWith("The ")
                || POST_NOMINAL.matcher(name).matches()
                || INSTITUTION.matcher(name).find();
    }

    /** The persons in a list that data give, which are kept as they are spelled. */
    List<String> listed(String list) {
        return NameList.GIVEN_AS_DATA.named(Signature.names(list), this::listedName, this::isListedPerson).stream()
                .map(this::written)
                .toList();
    }

    /**
     * Behind a whole name a town is where its bearer is, behind an agency where that is; "en" is Dutch for "and", and
     * Spanish for "in".
     */
    private boolean isListedPerson(NameList.Piece piece) {
        boolean perhapsPlace = piece.isSplitOff() || piece.isHalfBesideWhole() || piece.isBehindOther();
        return isListed(piece.name())
                && (piece.isFirst() || !(isPost(piece.name()) || isOfficeOfAgency(piece.name())))
                && !(perhapsPlace && Gazetteer.hasPlace(piece.name()));
    }

    private String listedName(String piece) {
        String name = bareName.of(INITIALS.matcher(piece).replaceAll(""));
        String before = bareName.of(DASH.split(name, 2)[0]);
        return isListed(before) ? before : name;
    }

    private boolean isListed(String name) {
        return !name.isEmpty()
                && !ACCOUNT.matcher(name).matches()
                && isPerson(Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    /**
     * Whether one half of a name can be a person's: no desk, no organisation, no place.
     *
     * @param inList whether all of a list are in two halves: then one that is called like a town is no town
     */
    boolean isNameOrInitial(String half, boolean inList) {
        String name = half.substring(half.lastIndexOf(' ') + 1);
        boolean initial = name.chars().filter(Character::isLetter).count() == 1;
        return Character.isUpperCase(name.codePointAt(0))
                && (initial || (isPerson(name) && (inList || !isPlaceOrPost(name))));
    }

    private boolean isPerson(String name) {
        return !name.isEmpty()
                && name.split("\\s+").length <= MOST_WORDS
                && name.chars().noneMatch(Character::isDigit)
                && !Character.isLowerCase(name.codePointAt(0))
                && authorities.find(name).isEmpty()
                && !JobTitle.is(name)
                && !EditorialOffice.is(name)
                && !Nobody.is(name)
                && !Phrases.SECTION.is(name)
                && !NO_PERSON.matcher(name).matches()
                && name.chars().filter(Character::isLetter).count() > 1;
    }
}
