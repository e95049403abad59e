package dev.pressmark.normalise;

import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.JobTitle;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the persons named in a byline. */
final class PersonNames {

    private static final int MOST_WORDS = 6;
    private static final int SHORTEST_SMALL_WORD = 4;
    private static final Pattern OPENING = Pattern.compile("^[\\s(（\\[【*_\\p{Pd}]+");
    private static final Pattern INTRODUCTION_END = Pattern.compile("^[\\s:：/.]+");
    private static final String AND = "(?:and|und|et|och|og|ja|en|és|și|ve|та|και|dan|với|&|और|এবং)";
    /** A comma may stand before "and" as well. */
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[,;|/•·،、]\\s*(?:" + AND + "\\s+)?|\\s+[-–—]\\s+|\\s+" + AND + "\\s+|\\s+و(?=\\p{L}{3})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** One letter that joins two whole names, or the two halves of one surname: "José Ortega y Gasset". */
    private static final Pattern SHORT_SEPARATOR =
            Pattern.compile("(?<=\\S\\s\\S{2,40})\\s+(?:y|e|i|и|і|و)\\s+(?=\\S+\\s+\\S)");

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]?\\s*$");
    /** "A. Writer of The Associated Press", "A. Writer avec AFP". */
    private static final Pattern EMPLOYER = Pattern.compile(
            "\\s+(?:of|with|von|von der|avec|mit|con|com|met|med|du|del|dell'|y|e|en|и|i)\\s+(?<name>.+)$");

    private static final Pattern POST_NOMINAL =
            Pattern.compile("(?i)(?:jr|sr|ii|iii|iv|ph\\.?d|m\\.?d|mp|mbe|obe|cbe|kc|qc|esq|rn|msc|mba)\\.?");
    private static final Pattern INSTITUTION = Pattern.compile(
            "(?iu).*\\b(?:university|college|institute|school|hospital|ministry|weekly|daily|times|online|photos?|foto|fotos|illustrations?|graphics?|video)\\b.*");
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
            "\\s+(?:in|at|aus|à|en|в|из|у|ve|dari|في|من|for|para|pour|für)\\s+(?=\\p{Lu}|\\p{Lo}).*$|\\s+لل\\p{L}{3,}\\s.*$");
    /** What may be part of a name: "Ana da Costa" has a surname, "Ana Souza da Lisboa" a place. */
    private static final Pattern PERHAPS_WHEREABOUTS =
            Pattern.compile("(?<=\\S\\s\\S{1,40})\\s+(?:a|de|em|da|di|i|w)\\s+(?<place>(?:\\p{Lu}|\\p{Lo}).*)$");

    private static final Pattern NO_PERSON = Pattern.compile(
            "(?iu)^(?:(?:our |the |from )?(?:own )?(?:staff|agencies|agency|newsroom|editorial|news|web|online|digital|wire|foreign|business|sports?)?\\s*"
                    + "(?:staff|reporters?|correspondents?|writers?|agencies|desk|team|newsroom|editors?|editorial board|bureau|services?|redaktion|redacción|redação|redazione|rédaction|redactie|редакция|agenturen|agences|agencias|agenzie)"
                    + "(?: reporters?| correspondents?| writers?)?|.*\\b(?:reporter|staff|desk|agencies|newspaper|news|nachrichten|redaktion|gmbh|inc|ltd|llc|plc)s?\\.?|(?:.*\\s)?[\\p{L}\\d-]{2,}\\.(?-i:[a-z]{2,7})(?:\\s.*)?)$");
    private static final Pattern KOREAN_REPORTER = Pattern.compile("(?<=[가-힣]{2})\\s?(?:선임기자|기자|특파원)$");
    private static final Pattern EDGES = Pattern.compile("^[\\s(\\[\"*_<\\p{Pd}]+|[\\s)\\]\"*_>.,:\\p{Pd}]+$");

    private final AuthorityFile authorities;
    private final String language;

    /** @param language of the article, BCP 47; empty when unknown */
    PersonNames(AuthorityFile authorities, String language) {
        this.authorities = authorities;
        this.language = language;
    }

    /** The persons in the order named, in natural case. */
    List<String> in(String byline) {
        List<String> persons = new ArrayList<>();
        boolean first = true;
        boolean whole = false;
        for (String words : SEPARATOR.split(withoutIntroduction(byline), -1)) {
            for (String piece : SHORT_SEPARATOR.split(words, -1)) {
                String name = bare(piece);
                boolean single = name.indexOf(' ') < 0;
                if (isPerson(name) && (first || (!(single && whole) && !isPlaceOrPost(name)))) {
                    persons.add(NaturalCase.of(name, language));
                    whole |= !single;
                }
                first = false;
            }
        }
        return persons;
    }

    /** A name of a person or a place as it is written in the article's language. */
    String naturalCase(String name) {
        return NaturalCase.of(name, language);
    }

    /** A name without what stands beside it: where its bearer is, for whom. */
    private String bare(String piece) {
        String name =
                WHEREABOUTS.matcher(BRACKETS.matcher(piece).replaceFirst("")).replaceFirst("");
        Matcher perhaps = PERHAPS_WHEREABOUTS.matcher(name);
        if (perhaps.find() && Gazetteer.hasPlace(perhaps.group("place"))) {
            name = name.substring(0, perhaps.start());
        }
        Matcher employer = EMPLOYER.matcher(name);
        if (employer.find()
                && (isOrganisation(employer.group("name")) || Phrases.AGENCIES.is(employer.group("name")))) {
            name = name.substring(0, employer.start());
        }
        name = withoutSmallWords(name);
        int behind = authorities.behindName(name);
        name = behind < 0 ? name : name.substring(0, behind);
        return JobTitle.stripFrom(
                KOREAN_REPORTER.matcher(EDGES.matcher(name).replaceAll("")).replaceFirst(""));
    }

    /** "A. Writer reporting from Kyiv": what begins with such a small word is no name. */
    private static String withoutSmallWords(String name) {
        for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
            String rest = name.substring(at + 1);
            if (!rest.isEmpty()
                    && Character.isLowerCase(rest.codePointAt(0))
                    && Phrases.AMONG_NAMES.begins(rest) >= SHORTEST_SMALL_WORD) {
                return name.substring(0, at);
            }
        }
        return name;
    }

    boolean isAgency(String name) {
        return authorities.find(name).filter(Organisation::isAgency).isPresent();
    }

    private boolean isOrganisation(String name) {
        return authorities.find(name).isPresent()
                || (name.startsWith("The ")
                        && authorities.find(name.substring(4)).isPresent());
    }

    /** What follows a name behind a comma without being one: its bearer's town, degree, university. */
    private static boolean isPlaceOrPost(String name) {
        return Gazetteer.hasPlace(name)
                || POST_NOMINAL.matcher(name).matches()
                || INSTITUTION.matcher(name).matches();
    }

    /** The persons in a list that holds names and nothing else, which are kept as they are spelled. */
    List<String> listed(String list) {
        List<String> persons = new ArrayList<>();
        for (String piece : LIST_SEPARATOR.split(withoutIntroduction(list), -1)) {
            String name = EDGES.matcher(INITIALS.matcher(piece).replaceAll("")).replaceAll("");
            if (!name.isEmpty()
                    && !ACCOUNT.matcher(name).matches()
                    && isPerson(Character.toUpperCase(name.charAt(0)) + name.substring(1))) {
                persons.add(NaturalCase.of(name, language));
            }
        }
        return persons;
    }

    /** A byline as it stands, without the words that introduce it. */
    static String signature(String byline) {
        String signed = withoutIntroduction(byline).strip();
        return signed.isEmpty() ? byline : signed;
    }

    static boolean isPictureCredit(String text) {
        return PICTURE_CREDIT.matcher(text).matches();
    }

    private static String withoutIntroduction(String byline) {
        if (isPictureCredit(byline)) {
            return "";
        }
        String names = withoutCredit(byline);
        int end = Phrases.BYLINE.begins(names);
        boolean introduced = end > 0 && end < names.length() && !Character.isLetter(names.charAt(end));
        return introduced ? INTRODUCTION_END.matcher(names.substring(end)).replaceFirst("") : names;
    }

    /** Without "Reporting by", "Editing by" and the like. */
    private static String withoutCredit(String note) {
        String words = OPENING.matcher(note).replaceFirst("");
        int end = Stream.of(Phrases.REPORTING_CREDIT, Phrases.EDITING_CREDIT, Phrases.CONTRIBUTION_CREDIT)
                .mapToInt(credit -> credit.begins(words))
                .max()
                .orElse(0);
        boolean credited = end > 0 && end < words.length() && !Character.isLetter(words.charAt(end));
        return credited ? INTRODUCTION_END.matcher(words.substring(end)).replaceFirst("") : note;
    }

    private boolean isPerson(String name) {
        return !name.isEmpty()
                && name.split("\\s+").length <= MOST_WORDS
                && name.chars().noneMatch(Character::isDigit)
                && !Character.isLowerCase(name.codePointAt(0))
                && authorities.find(name).isEmpty()
                && !JobTitle.is(name)
                && !NO_PERSON.matcher(name).matches()
                && name.chars().filter(Character::isLetter).count() > 1;
    }
}
