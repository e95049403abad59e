package dev.pressmark.normalise.name;

import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.JobTitle;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name in a byline without what stands beside it: where its bearer is, for whom, as what. */
public final class BareName {

    private static final int SHORTEST_SMALL_WORD = 4;
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]?\\s*$");
    private static final Pattern EDGES = Pattern.compile("^[\\s(\\[\"*_<\\p{Pd}]+|[\\s)\\]\"*_>.,:\\p{Pd}]+$");
    private static final Pattern EMPLOYER =
            Pattern.compile("(?:^|\\s+)" + WordList.BEFORE_EMPLOYER.anyOf() + "\\s+(?<name>.+)$");
    private static final Pattern WHEREABOUTS = Pattern.compile(
            "\\s+" + WordList.BEFORE_PLACE.anyOf() + "\\s+(?=\\p{Lu}|\\p{Lo}).*$|\\s+لل\\p{L}{3,}\\s.*$");
    private static final Pattern PERHAPS_WHEREABOUTS = Pattern.compile("(?<=\\S\\s\\S{1,40})\\s+"
            + WordList.PERHAPS_BEFORE_PLACE.anyOf() + "\\s+(?<place>(?:\\p{Lu}|\\p{Lo}).*)$");
    private static final Pattern TITLE_BEHIND_NAME = Pattern.compile(
            "(?<=[가-힣]{2})\\s?" + WordList.KOREAN_RANK.anyOf() + "?" + WordList.KOREAN_REPORTER.anyOf() + "$");

    /** "A. Writer a.writer@example.com", "A. Writer @awriter". */
    private static final Pattern ACCOUNT = Pattern.compile("(?<=\\S)\\s+[(<\\[]*\\S*@\\S+");

    private final AuthorityFile authorities;

    public BareName(AuthorityFile authorities) {
        this.authorities = authorities;
    }

    /** The name in a piece of a byline. */
    public String of(String piece) {
        String unaddressed =
                piece.indexOf('@') < 0 ? piece : ACCOUNT.matcher(piece).replaceAll("");
        String name = withoutWhereabouts(BRACKETS.matcher(unaddressed).replaceFirst(""));
        Matcher perhaps = PERHAPS_WHEREABOUTS.matcher(name);
        if (perhaps.find() && Gazetteer.hasPlace(perhaps.group("place"))) {
            name = name.substring(0, perhaps.start());
        }
        Matcher employer = EMPLOYER.matcher(name);
        if (employer.find()
                && (isOrganisation(employer.group("name")) || Phrases.AGENCIES.is(employer.group("name")))) {
            name = name.substring(0, employer.start());
        }
        // "A. Writer Transport correspondent": whole, before the small word that ends it is taken off
        name = JobTitle.stripFrom(withoutControl(name));
        // "A. Writer AP Economics Writer" has a title behind the agency, "A. Writer Editor BBC News" before it
        name = JobTitle.stripFrom(withoutSmallWords(name));
        int behind = authorities.behindName(name);
        name = behind < 0 ? name : name.substring(0, behind);
        return JobTitle.stripFrom(TITLE_BEHIND_NAME.matcher(withoutEdges(name)).replaceFirst(""));
    }

    /** "A. Writer Follow": without what its reader may press. */
    private static String withoutControl(String name) {
        for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
            if (Phrases.AUTHOR_CONTROL.is(name.substring(at + 1).strip())) {
                return name.substring(0, at);
            }
        }
        return Phrases.AUTHOR_CONTROL.begins(name) > 0 ? "" : name;
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

    /** Without the words behind it that say where: "An Agency in Kyiv". */
    public static String withoutWhereabouts(String name) {
        return WHEREABOUTS.matcher(name).replaceFirst("");
    }

    /** Without the brackets, dashes and signs around it. */
    public static String withoutEdges(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    private boolean isOrganisation(String name) {
        return authorities.find(name).isPresent()
                || (name.startsWith("The ")
                        && authorities.find(name.substring(4)).isPresent());
    }
}
