package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The agency whose copy the article is, under the name that the authority file gives. */
final class AgencyResolver {

    /** Where a name in a byline has an agency beside it, and nobody has looked for one yet. */
    private static final List<Basis> BYLINES =
            Basis.inOrder(Basis.PAGE_DATA, Basis.PAGE_META, List.of(Basis.BYLINE_MARKUP));

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|/·()\\[\\]]\\s*|\\s+[-–—]\\s+|\\s+"
            + WordList.anyOf(WordList.BEFORE_EMPLOYER, WordList.AND, WordList.AND_AMONG_NAMES, WordList.LETTER_FOR_AND)
            + "\\s+");

    private final AuthorityFile authorities;

    AgencyResolver(AuthorityFile authorities) {
        this.authorities = authorities;
    }

    /**
     * An agency is named by its own claims; else by a byline of the page ("A. Writer/Reuters").
     *
     * @param publisher of the article, which is no agency to itself
     */
    Optional<Resolved<String>> resolve(Claims claims, Optional<Resolved<String>> publisher) {
        SiteName site = SiteName.of(claims);
        String own = publisher.map(Resolved::value).orElse("");
        List<Claim> candidates = claims.about(Field.AGENCY, OrganisationClaims.ORDER).stream()
                .filter(claim -> authorities.find(claim.raw()).isPresent() || !site.isName(claim.raw()))
                .toList();
        return new OrganisationClaims(authorities, Claim::raw)
                .resolve(candidates)
                .or(() -> inByline(claims, own));
    }

    private Optional<Resolved<String>> inByline(Claims claims, String own) {
        List<Claim> bylines = claims.about(Field.BYLINE, BYLINES);
        return bylines.stream()
                .filter(claim -> bylines.stream().noneMatch(other -> areInitials(claim.raw(), other.raw())))
                .flatMap(claim -> agency(claim.raw())
                        .filter(name -> !name.equals(own))
                        .map(name -> new Resolved<>(name, Confidence.MEDIUM, claim))
                        .stream())
                .findFirst();
    }

    /** What stands in the place of a picture of the writer: "AP" for Ann Painter. */
    private static boolean areInitials(String letters, String name) {
        String[] words = name.split("\\s+", -1);
        return letters.length() > 1
                && letters.length() <= words.length
                && IntStream.range(0, letters.length())
                        .allMatch(i -> !words[i].isEmpty() && words[i].charAt(0) == letters.charAt(i));
    }

    private Optional<String> agency(String byline) {
        return SEPARATOR
                .splitAsStream(Signature.names(byline))
                .map(this::organisation)
                .flatMap(name -> authorities.find(name).stream())
                .filter(Organisation::isAgency)
                .map(Organisation::name)
                .findFirst();
    }

    private String organisation(String piece) {
        String name = BareName.withoutEdges(piece);
        int behind = authorities.behindName(name);
        return behind < 0 ? name : name.substring(behind);
    }
}
