package dev.pressmark.normalise.organisation;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.WordList;
import dev.pressmark.normalise.claim.Claims;
import dev.pressmark.normalise.name.BareName;
import dev.pressmark.normalise.name.Signature;
import dev.pressmark.normalise.name.SiteName;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The agency whose copy the article is, under the name that the authority file gives. */
public final class AgencyResolver {

    /** Where a name in a byline has an agency beside it, and nobody has looked for one yet. */
    private static final List<Basis> BYLINES =
            Basis.inOrder(Basis.RECORDS, Basis.PAGE_DATA, Basis.PAGE_META, List.of(Basis.BYLINE_MARKUP));

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|/·()\\[\\]]\\s*(?:"
            + WordList.BEFORE_EMPLOYER.anyOf() + "\\s+)?|\\s+[-–—]\\s+|\\s+"
            + WordList.anyOf(WordList.BEFORE_EMPLOYER, WordList.AND, WordList.AND_AMONG_NAMES, WordList.LETTER_FOR_AND)
            + "\\s+");

    private static final Pattern COMMA = Pattern.compile("\\s*[,،、]\\s*");

    private final AuthorityFile authorities;
    private final String language;

    /**
     * A resolver for one article.
     *
     * @param language the article's, empty when it is not known
     */
    public AgencyResolver(AuthorityFile authorities, String language) {
        this.authorities = authorities;
        this.language = language;
    }

    /**
     * An agency is named by its own claims; else by a byline of the page ("A. Writer/Reuters").
     *
     * @param publisher of the article, which is no agency to itself
     * @param place     where it was filed, which tells apart the agencies that share initials
     */
    public Optional<Resolved<String>> resolve(
            Claims claims, Optional<Resolved<String>> publisher, Optional<Resolved<String>> place) {
        SiteName site = SiteName.of(claims);
        String own = publisher.map(Resolved::value).orElse("");
        List<Claim> candidates = claims.about(Field.AGENCY, OrganisationClaims.ORDER).stream()
                .filter(claim -> authorities.find(claim.raw()).isPresent() || !site.isName(claim.raw()))
                .toList();
        return new OrganisationClaims(authorities, Claim::raw)
                .resolve(confirmedFirst(candidates))
                .map(agency -> amongNamesakes(agency, place.map(Resolved::value).orElse("")))
                .or(() -> inByline(claims, own));
    }

    /** Where several are named in one way, the one that the dateline names: in "AP/ab/APA" the others may be persons. */
    private static List<Claim> confirmedFirst(List<Claim> candidates) {
        Set<String> inDateline = candidates.stream()
                .filter(claim -> claim.basis() == Basis.DATELINE)
                .map(Claim::raw)
                .collect(Collectors.toSet());
        return candidates.stream()
                .sorted(Comparator.comparing(
                        claim -> claim.basis() != candidates.get(0).basis() || !inDateline.contains(claim.raw())))
                .toList();
    }

    /** Of those that share the printed initials, the one at home where the dateline is, else the one of the language. */
    private Resolved<String> amongNamesakes(Resolved<String> agency, String place) {
        List<Organisation> namesakes = authorities.namesakes(agency.claim().raw());
        Set<String> countries = namesakes.isEmpty() || place.isEmpty() ? Set.of() : countries(place);
        return namesakes.stream()
                .filter(one -> countries.contains(one.country()))
                .findFirst()
                .or(() -> namesakes.stream()
                        .filter(one -> one.language().equals(language))
                        .findFirst())
                .map(one -> new Resolved<>(one.name(), agency.confidence(), agency.claim()))
                .orElseGet(() ->
                        namesakes.isEmpty() ? agency : new Resolved<>(agency.value(), Confidence.LOW, agency.claim()));
    }

    private Set<String> countries(String place) {
        Set<String> countries = new HashSet<>();
        for (String part : COMMA.split(place, -1)) {
            Gazetteer.country(part, language).ifPresent(countries::add);
            Gazetteer.places(part, language).stream().limit(1).forEach(largest -> countries.add(largest.country()));
        }
        return countries;
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
        String name = BareName.withoutEdges(BareName.withoutWhereabouts(piece));
        int behind = authorities.behindName(name);
        return behind < 0 ? name : name.substring(behind);
    }
}
