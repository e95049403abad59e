package dev.pressmark.normalise.headline;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.Wording;
import dev.pressmark.normalise.claim.Claims;
import dev.pressmark.normalise.name.Signature;
import dev.pressmark.normalise.name.SiteName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The headline: of a page, what its data say, unless the heading as printed and the Open Graph title outweigh them,
 * with the site's name and kicker taken off; of a text, a line of its own, else, with little confidence, what it begins
 * with.
 */
public final class HeadlineResolver {

    private static final List<Basis> ORDER = Basis.inOrder(
            Basis.RECORDS,
            Basis.PAGE_DATA,
            List.of(Basis.HEADLINE_MARKUP),
            Basis.PAGE_META,
            List.of(Basis.TITLE_ELEMENT, Basis.HEADLINE_LINE, Basis.FIRST_LINE, Basis.FIRST_SENTENCE));
    /** The line below one that proves to be the name of the paper. */
    private static final List<Basis> BELOW_NAME = List.of(Basis.STANDFIRST_LINE);

    private static final List<Basis> GUESSES = List.of(Basis.FIRST_LINE, Basis.FIRST_SENTENCE);

    private HeadlineResolver() {}

    /** The headline, without what the site adds to it. */
    public static Optional<Resolved<String>> resolve(Claims claims) {
        SiteName site = SiteName.of(claims);
        List<Title> stated = titles(claims, ORDER, site);
        List<Title> given = stated.isEmpty() ? titles(claims, BELOW_NAME, site) : stated;
        Set<String> authors = claims.about(Field.BYLINE).stream()
                .map(claim -> Wording.words(Signature.names(claim.raw())))
                .collect(Collectors.toSet());
        List<Title> titles =
                given.stream().map(title -> title.withoutTail(given, authors)).toList();
        return titles.stream().findFirst().map(first -> {
            Title chosen = whole(
                    outweighed(first, titles)
                            .or(() -> givenToNetworksAlone(first, titles))
                            .orElse(first),
                    titles);
            Title best = first(titles, title -> title.isWithoutKickerOf(chosen))
                    .orElseGet(() -> commonestSpelling(chosen, titles));
            boolean agreed =
                    titles.stream().anyMatch(title -> title.basis() != best.basis() && title.saysTheSameAs(best));
            return new Resolved<>(best.text(), confidence(best, agreed), best.claim());
        });
    }

    private static List<Title> titles(Claims claims, List<Basis> order, SiteName site) {
        return claims.about(Field.HEADLINE, order).stream()
                .map(claim -> Title.of(claim, site))
                .filter(title -> !title.text().isEmpty())
                .toList();
    }

    /**
     * What the heading says together with the Open Graph title, where what is stated elsewhere is something else, and
     * no headline that the editors gave the article: marked in the page's text, too short for one, longer only by
     * what a system sets behind it, or no more than what the title element tells search engines.
     */
    private static Optional<Title> outweighed(Title first, List<Title> titles) {
        Optional<Title> heading = first(titles, title -> title.basis() == Basis.HEADLINE_MARKUP);
        return heading.filter(printed -> titles.stream()
                        .anyMatch(title -> title.basis() == Basis.OPEN_GRAPH && title.saysTheSameAs(printed)))
                .filter(printed -> first.basis() != Basis.JSON_LD
                        || first.text().length() * 2 < printed.text().length()
                        || (first.words().startsWith(printed.words() + ' ')
                                && titles.stream()
                                        .anyMatch(title ->
                                                title.basis() == Basis.TITLE_ELEMENT && title.saysTheSameAs(printed)))
                        || titles.stream()
                                .anyMatch(title -> title.basis() == Basis.TITLE_ELEMENT && title.saysTheSameAs(first)));
    }

    /**
     * The Open Graph title, where data, heading and title element are filled from one field and it alone says something
     * else: it was then written for the article, as theirs was for search engines. What Twitter is given as well was
     * written for networks, and what merely is shorter was cut.
     */
    private static Optional<Title> givenToNetworksAlone(Title first, List<Title> titles) {
        boolean filled = List.of(Basis.HEADLINE_MARKUP, Basis.TITLE_ELEMENT).stream()
                .allMatch(basis ->
                        titles.stream().anyMatch(title -> title.basis() == basis && title.saysTheSameAs(first)));
        return first(titles, title -> filled && title.basis() == Basis.OPEN_GRAPH)
                .filter(graph -> !first.words().startsWith(graph.words()) && !isDated(graph, first))
                .filter(graph ->
                        titles.stream().noneMatch(title -> title.isGivenToTwitter() && title.saysTheSameAs(graph)));
    }

    /** "Crane to be restored (Published 2024)": what is set behind old headlines. */
    private static boolean isDated(Title graph, Title first) {
        return graph.words().startsWith(first.words())
                && Phrases.PUBLISHED.begins(
                                graph.words().substring(first.words().length()).strip())
                        > 0;
    }

    /** Some data are cut off at a length; the same headline may stand elsewhere whole. */
    private static Title whole(Title stated, List<Title> titles) {
        return first(titles, title -> title.isWholeOf(stated)).orElse(stated);
    }

    /** Of several ways to punctuate the same words, the one that most titles have. */
    private static Title commonestSpelling(Title stated, List<Title> titles) {
        Title commonest = stated;
        long most = 0;
        for (Title title : titles) {
            long alike = titles.stream()
                    .filter(other -> other.spelling().equals(title.spelling()))
                    .count();
            if (title.saysTheSameAs(stated) && alike > most) {
                commonest = title;
                most = alike;
            }
        }
        return commonest;
    }

    private static Optional<Title> first(List<Title> titles, Predicate<Title> condition) {
        return titles.stream().filter(condition).findFirst();
    }

    private static Confidence confidence(Title title, boolean agreed) {
        if (GUESSES.contains(title.basis())) {
            return Confidence.LOW;
        }
        return agreed || title.basis() == Basis.HEADLINE_LINE ? Confidence.HIGH : Confidence.MEDIUM;
    }
}
