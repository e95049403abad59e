package dev.pressmark.normalise;

import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the persons named in a byline. */
final class PersonNames {

    private static final int MOST_WORDS = 6;
    private static final Pattern INTRODUCTION_END = Pattern.compile("^[\\s:：/.]+");
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?iu)^[(\\[*_\\s]*(?:additional |further |with additional )?(?:reporting and writing|reporting|writing|reported|written|compiled|editing|edited)\\s+by\\s+");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[,;|/•·،、]\\s*|\\s+[-–—]\\s+|\\s+(?:and|und|et|y|e|och|og|ja|i|en|és|și|ve|и|і|та|και|dan|với|&|और|এবং|و)\\s+|\\s+و(?=\\p{L}{3})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LIST_SEPARATOR = Pattern.compile(
            "\\s*[,;|/•·،、]\\s*|\\s+(?:and|und|et|&|och|og)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What a writer logs in with: {@code a.writer@example.com}, {@code a-writer}. */
    private static final Pattern ACCOUNT = Pattern.compile("\\S+@\\S+|[a-z0-9]+(?:[-_.][a-z0-9]+)+|https?:.*");
    /** "A. Writer (awr)". */
    private static final Pattern INITIALS = Pattern.compile("\\s*\\([^()]*\\)");

    /** "Image: A. Painter / An Agency". */
    private static final Pattern PICTURE_CREDIT = Pattern.compile(
            "(?iu)^[\\s(\\[]*(?:(?:images?|pictures?|pics?|photo(?:graph)?s?|bild(?:er)?|fotos?|foto's|illustration|grafik|graphic)\\s*(?:credits?\\s*)?[:©]|©|\\(c\\)).*$");

    private static final Pattern WHEREABOUTS = Pattern.compile(
            "\\s+(?:in|at|aus|à|en|a|de|em|da|i|в|из|у|w|ve|dari|di|في|من|for|para|pour|für)\\s+(?=\\p{Lu}|\\p{Lo}).*$");
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?iu)^(?:(?:our |the |from )?(?:own )?(?:staff|agencies|agency|newsroom|editorial|news|web|online|digital|wire|foreign|business|sports?)?\\s*"
                    + "(?:staff|reporters?|correspondents?|writers?|agencies|desk|team|newsroom|editors?|editorial board|bureau|services?|redaktion|redacción|redação|redazione|rédaction|redactie|редакция|agenturen|agences|agencias|agenzie)"
                    + "(?: reporters?| correspondents?| writers?)?|.*\\b(?:reporter|staff|desk|agencies|newspaper|news|redaktion)s?)$");
    private static final Pattern KOREAN_REPORTER = Pattern.compile("(?<=[가-힣]{2})\\s?(?:선임기자|기자|특파원)$");
    private static final Pattern EDGES = Pattern.compile("^[\\s(\\[\"*_<]+|[\\s)\\]\"*_>.,:]+$");

    private final AuthorityFile authorities;

    PersonNames(AuthorityFile authorities) {
        this.authorities = authorities;
    }

    /** The persons in the order named, in natural case. */
    List<String> in(String byline) {
        List<String> persons = new ArrayList<>();
        for (String piece : SEPARATOR.split(withoutIntroduction(byline), -1)) {
            String name =
                    EDGES.matcher(WHEREABOUTS.matcher(piece).replaceFirst("")).replaceAll("");
            name = KOREAN_REPORTER.matcher(name).replaceFirst("");
            if (isPerson(name)) {
                persons.add(NaturalCase.of(name));
            }
        }
        return persons;
    }

    /** The persons in a list that holds names and nothing else, which are kept as they are spelled. */
    List<String> listed(String list) {
        List<String> persons = new ArrayList<>();
        for (String piece : LIST_SEPARATOR.split(withoutIntroduction(list), -1)) {
            String name = EDGES.matcher(INITIALS.matcher(piece).replaceAll("")).replaceAll("");
            if (!name.isEmpty()
                    && !ACCOUNT.matcher(name).matches()
                    && isPerson(Character.toUpperCase(name.charAt(0)) + name.substring(1))) {
                persons.add(NaturalCase.of(name));
            }
        }
        return persons;
    }

    static boolean isPictureCredit(String text) {
        return PICTURE_CREDIT.matcher(text).matches();
    }

    private static String withoutIntroduction(String byline) {
        if (isPictureCredit(byline)) {
            return "";
        }
        String names = SIGN_OFF.matcher(byline).replaceFirst("");
        int end = Phrases.BYLINE.begins(names);
        boolean introduced = end > 0 && end < names.length() && !Character.isLetter(names.charAt(end));
        return introduced ? INTRODUCTION_END.matcher(names.substring(end)).replaceFirst("") : names;
    }

    private boolean isPerson(String name) {
        return !name.isEmpty()
                && name.split("\\s+").length <= MOST_WORDS
                && name.chars().noneMatch(Character::isDigit)
                && !Character.isLowerCase(name.codePointAt(0))
                && authorities.find(name).isEmpty()
                && !Phrases.ROLE.is(name)
                && !isRoleWithField(name)
                && !NO_PERSON.matcher(name).matches()
                && name.chars().filter(Character::isLetter).count() > 1;
    }

    /** "Arts Correspondent", "Chess Editor"; not "A. Writer", whose initial makes it a name. */
    private static boolean isRoleWithField(String name) {
        int space = name.lastIndexOf(' ');
        return space > 0 && name.indexOf('.') < 0 && Phrases.ROLE_NOUN.is(name.substring(space + 1));
    }
}
