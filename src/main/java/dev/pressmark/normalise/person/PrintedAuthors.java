package dev.pressmark.normalise.person;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.WordList;
import dev.pressmark.normalise.claim.Claims;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The authors whom a page prints, where its data or its markup name some of them and no other: many systems have room for
 * one author, and print those that another field has.
 */
final class PrintedAuthors {

    private static final Pattern BEFORE_LAST = Pattern.compile(
            "(?iu).*\\s(?:" + WordList.anyOf(WordList.AND, WordList.AND_AMONG_NAMES, WordList.LETTER_FOR_AND)
                    + "\\s+|[\u0648\u05D5])|.*;\\s");
    private static final int MOST = 8;
    private static final int LONGEST_SMALL_WORD = 3;

    private final List<String> stated;
    private final Function<Claim, List<String>> persons;

    /**
     * The authors to look for.
     *
     * @param stated  whom the data name
     * @param persons the persons that a claim names
     */
    PrintedAuthors(List<String> stated, Function<Claim, List<String>> persons) {
        this.stated = stated.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        this.persons = persons;
    }

    /** The persons of a line or element that has all whom the data name and others, and ends as a list of persons does. */
    Optional<Resolved<List<String>>> in(Claims claims) {
        return claims
                .about(Field.BYLINE, List.of(Basis.BYLINE_MARKUP, Basis.AUTHOR_LINKS, Basis.BYLINE, Basis.SIGN_OFF))
                .stream()
                .flatMap(claim -> whole(claim).stream())
                .findFirst();
    }

    private Optional<Resolved<List<String>>> whole(Claim claim) {
        Set<String> names = new LinkedHashSet<>(persons.apply(claim));
        List<String> lower =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        boolean more = names.size() > stated.size() && names.size() <= MOST && lower.containsAll(stated);
        return more
                        && endsList(claim.raw(), lower.get(lower.size() - 1))
                        && names.stream().allMatch(this::isStatedOrOther)
                ? Optional.of(new Resolved<>(List.copyOf(names), Confidence.HIGH, claim))
                : Optional.empty();
    }

    /** Behind a comma or a dash may as well stand a paper or a town; behind "and" or a semicolon stands a person. */
    private static boolean endsList(String line, String last) {
        String lower = line.toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf(last);
        return at > 0 && BEFORE_LAST.matcher(lower.substring(0, at)).matches();
    }

    /** Of the others each is a name of several words with capitals, and none of the stated ones with something beside it. */
    private boolean isStatedOrOther(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String[] words = name.split("\\s+", -1);
        boolean capitals = List.of(words).stream()
                        .allMatch(word ->
                                word.length() <= LONGEST_SMALL_WORD || !Character.isLowerCase(word.codePointAt(0)))
                && !Character.isLowerCase(words[words.length - 1].codePointAt(0));
        return stated.contains(lower)
                || (words.length > 1 && capitals && stated.stream().noneMatch(lower::contains));
    }
}
