package dev.pressmark.normalise.headline;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.SentenceStop;
import dev.pressmark.authority.Wording;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.normalise.claim.Claims;
import dev.pressmark.normalise.name.SiteName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The standfirst: what a record or page gives as its description, or the lines between headline and text that sum the article up. */
public final class StandfirstResolver {

    private static final List<Basis> STATED =
            Basis.inOrder(Basis.RECORDS, List.of(Basis.MICRODATA, Basis.RDFA, Basis.JSON_LD), Basis.PAGE_META);

    private static final int LONGEST_KEYWORD = 80;
    /** Signs and spaces by which a description and a headline may differ. */
    private static final int FEW = 6;

    private static final int SHORTEST_OPENING = 20;

    private static final int MOST_PARAGRAPHS = 6;
    /** The text may stand without the dateline that the description has, or the other way about. */
    private static final int LONGEST_DATELINE = 60;

    private static final Pattern ELLIPSIS = Pattern.compile("\\s*(?:\u2026|\\.{2,}|\\[\u2026]|\\[\\.{3}])$");

    private static final Pattern BEHIND_HEADLINE = Pattern.compile("\\s*(?:\\||[–—]|-{2,})[\\s|–—-]*");

    /** A colon or bar, or a dash before a sentence. */
    private static final Pattern BEHIND_TIME =
            Pattern.compile("\\s*(?:\\p{L}{1,5}\\s+)?(?:[:|]|[–—-]+(?=\\s+\\P{Ll}))\\s+(?=\\P{Ll})");

    /** The same but for the colon: behind it stands what happened on that day. */
    private static final Pattern BEHIND_DATE = Pattern.compile("\\s*(?:\\||[–—-]+(?=\\s+\\P{Ll}))\\s+(?=\\P{Ll})");

    private StandfirstResolver() {}

    /**
     * The standfirst, unless it only repeats how the body begins.
     *
     * @param headline what has proved to be the headline is no standfirst
     */
    public static Optional<Resolved<String>> resolve(Claims claims, String body, Optional<Resolved<String>> headline) {
        List<Claim> lines = claims.about(Field.STANDFIRST, List.of(Basis.STANDFIRST_LINE)).stream()
                .filter(line -> headline.filter(below -> below.claim().basis() == Basis.STANDFIRST_LINE
                                && below.claim().raw().equals(line.raw()))
                        .isEmpty())
                .toList();
        return lines.isEmpty()
                ? stated(claims, body)
                : Optional.of(new Resolved<>(
                        lines.stream().map(Claim::raw).collect(Collectors.joining(" ")),
                        Confidence.MEDIUM,
                        lines.get(0)));
    }

    private static Optional<Resolved<String>> stated(Claims claims, String body) {
        List<String> headlines =
                claims.about(Field.HEADLINE).stream().map(Claim::raw).toList();
        SiteName site = SiteName.of(claims);
        return claims.about(Field.STANDFIRST, STATED).stream()
                .filter(claim -> headlines.stream().noneMatch(headline -> repeats(claim.raw(), headline)))
                .filter(claim -> !site.isName(claim.raw()) && !isOfSite(claim.raw()))
                .map(claim -> new Resolved<>(
                        withoutHeadline(withoutDate(claim.raw().strip()), headlines), Confidence.MEDIUM, claim))
                .filter(told -> !Wording.letters(told.value()).isEmpty() && !isCutFrom(told.value(), body))
                .findFirst();
    }

    /** Whether it says whose the site is, or stands behind a bar with nothing before it: "| The Daily Sample". */
    private static boolean isOfSite(String description) {
        return description.indexOf('©') >= 0 || description.stripLeading().startsWith("|");
    }

    /**
     * A description without the headline that a program has set before it. What it has set behind a bar, other than a
     * sentence, are the words the article is listed under.
     */
    private static String withoutHeadline(String description, List<String> headlines) {
        for (String headline : headlines) {
            Matcher sign = BEHIND_HEADLINE.matcher(description);
            if (description.startsWith(headline)
                    && sign.region(headline.length(), description.length()).lookingAt()) {
                String rest = description.substring(sign.end()).strip();
                if (SentenceStop.ends(rest)) {
                    return rest;
                }
                return sign.group().indexOf('|') >= 0 ? "" : description;
            }
        }
        return description;
    }

    /** A description without the date and time that a program has set before it. */
    private static String withoutDate(String description) {
        return PrintedDates.first(description)
                .filter(date -> date.start() == 0 && date.isWhole())
                .map(date -> (date.time().isPresent() ? BEHIND_TIME : BEHIND_DATE)
                        .matcher(description)
                        .region(date.end(), description.length()))
                .filter(Matcher::lookingAt)
                .map(sign -> description.substring(sign.end()))
                .orElse(description);
    }

    /**
     * Whether a description is what the text begins with, cut off within a paragraph: programs make it where nobody has
     * written one.
     */
    private static boolean isCutFrom(String description, String body) {
        String uncut = ELLIPSIS.matcher(description).replaceFirst("");
        if (uncut.isEmpty() || (uncut.length() == description.length() && SentenceStop.ends(uncut))) {
            return false;
        }
        String letters = Wording.letters(uncut);
        StringBuilder opening = new StringBuilder();
        int begin = 0;
        for (String paragraph : body.split("\n\n", MOST_PARAGRAPHS)) {
            int end = letters.length() - begin;
            boolean first = opening.length() == 0;
            opening.append(Wording.letters(paragraph));
            if (first) {
                withoutDateline(opening, letters);
                if (opening.length() > SHORTEST_OPENING && letters.startsWith(opening.substring(1, SHORTEST_OPENING))) {
                    opening.deleteCharAt(0); // set as an initial over several lines, it is lost in the description
                }
                begin = letters.indexOf(opening.substring(0, Math.min(opening.length(), SHORTEST_OPENING)));
                end = letters.length() - begin;
            }
            if (begin < 0 || begin > LONGEST_DATELINE) {
                return false;
            }
            if (opening.length() == end) {
                return uncut.length() < description.length();
            }
            if (opening.length() > end) {
                return opening.indexOf(letters.substring(begin)) == 0;
            }
        }
        return false;
    }

    /** Takes from an opening what stands before the words that the description begins with. */
    private static void withoutDateline(StringBuilder opening, String letters) {
        int begin = letters.length() < SHORTEST_OPENING ? -1 : opening.indexOf(letters.substring(0, SHORTEST_OPENING));
        if (begin > 0 && begin <= LONGEST_DATELINE) {
            opening.delete(0, begin);
        }
    }

    /** Whether a description is the headline, or the keyword of an item and the headline behind it. */
    private static boolean repeats(String description, String headline) {
        if (Math.abs(description.length() - headline.length()) > LONGEST_KEYWORD) {
            return false;
        }
        String letters = Wording.letters(headline);
        int keyword = description.indexOf(':', Math.max(0, description.length() - headline.length() - FEW));
        return !letters.isEmpty()
                && (Wording.letters(description).equals(letters)
                        || (keyword > 0
                                && Wording.letters(description.substring(keyword + 1))
                                        .equals(letters)));
    }
}
