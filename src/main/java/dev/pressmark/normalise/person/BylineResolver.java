package dev.pressmark.normalise.person;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.Phrases;
import dev.pressmark.normalise.claim.Claims;
import dev.pressmark.normalise.name.PublisherName;
import dev.pressmark.normalise.name.Signature;
import dev.pressmark.normalise.name.SiteName;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The persons who wrote the article, without their desks, roles, agencies and whereabouts. */
public final class BylineResolver {

    /** Where a page gives a name as that of an author: a comma parts its two halves rather than two persons. */
    private static final List<Basis> OF_PAGES =
            Basis.inOrder(Basis.PAGE_DATA, List.of(Basis.META, Basis.OPEN_GRAPH, Basis.TWITTER_CARD));

    /** Where a record or page gives a name as that of an author, and no other words with it. */
    private static final List<Basis> DATA = Basis.inOrder(Basis.RECORDS, OF_PAGES);

    private static final List<Basis> ORDER = Basis.inOrder(
            DATA,
            List.of(
                    Basis.BYLINE_MARKUP,
                    Basis.AUTHOR_LINKS,
                    Basis.BYLINE,
                    Basis.DATELINE,
                    Basis.SIGN_OFF,
                    Basis.NAME_LINE));

    /** Where somebody may have signed who is no person. */
    private static final List<Basis> SIGNED = Basis.inOrder(DATA, List.of(Basis.SIGNATURE));

    /** As catalogues have names: {@code Writer, Ann}. */
    private static final Pattern INVERTED =
            Pattern.compile("(?<family>[\\p{L}\\p{M}'\u2019-]+), (?<given>[\\p{L}\\p{M}.'\u2019-]+)");

    /** The same in a list, where all entries are such: {@code van der Writer, Ann Mary; Writer, B. C.}. */
    private static final Pattern INVERTED_IN_LIST =
            Pattern.compile("(?<family>(?:\\p{Ll}+ ){0,2}[\\p{L}\\p{M}'\u2019-]+), "
                    + "(?<given>[\\p{L}\\p{M}.'\u2019-]+(?: [\\p{L}\\p{M}.'\u2019-]+){0,2})");

    private static final Pattern ENTRY_END = Pattern.compile("\\s*;\\s*");
    /** Fewer are somebody's initials. */
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{M}'\u2019-]{4,}");

    private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");

    /** As users of a system are called: one word, in small letters. */
    private static final Pattern HANDLE = Pattern.compile("[\\p{Ll}\\d._-]+");

    private static final Pattern LIST = Pattern.compile("\\s*[,/]\\s*");

    private final PersonNames names;

    public BylineResolver(PersonNames names) {
        this.names = names;
    }

    /** Those who signed; empty where nobody did. */
    public Optional<Resolved<List<String>>> resolve(Claims claims) {
        SiteName site = SiteName.of(claims);
        for (Basis basis : ORDER) {
            Set<String> authors = new LinkedHashSet<>();
            Claim best = null;
            for (Claim claim : claims.about(Field.BYLINE, List.of(basis))) {
                List<String> found = found(claim, site);
                if (best == null && !found.isEmpty()) {
                    best = claim;
                }
                authors.addAll(found);
                if (Basis.PAGE_DATA.contains(basis) && names.isAgency(claim.raw())) {
                    authors.add(claim.raw());
                }
            }
            if (basis == Basis.BYLINE_MARKUP && authors.stream().anyMatch(BylineResolver::isWhole)) {
                authors.removeIf(name -> !isWhole(name));
            }
            if (best != null) {
                Confidence confidence = basis == Basis.BYLINE || basis == Basis.JSON_LD || basis == Basis.NEWS_ITEM
                        ? Confidence.HIGH
                        : Confidence.MEDIUM;
                Resolved<List<String>> resolved = new Resolved<>(List.copyOf(authors), confidence, best);
                boolean ofPage = OF_PAGES.contains(basis) || basis == Basis.BYLINE_MARKUP;
                return Optional.of(ofPage ? withOthersPrinted(resolved, claims, site) : resolved);
            }
        }
        return signedByOrganisation(claims, site);
    }

    private Resolved<List<String>> withOthersPrinted(Resolved<List<String>> stated, Claims claims, SiteName site) {
        return new PrintedAuthors(stated.value(), claim -> found(claim, site))
                .in(claims)
                .orElse(stated);
    }

    /** Among whole names a single word is a label: {@code By}, {@code Follow}. */
    private static boolean isWhole(String name) {
        return name.indexOf(' ') > 0 && !Character.isLowerCase(name.codePointAt(name.lastIndexOf(' ') + 1));
    }

    /**
     * A page that has no person to name often gives its own name, behind a person's too, or what its system calls who has
     * entered it.
     */
    private List<String> found(Claim claim, SiteName site) {
        if (OF_PAGES.contains(claim.basis())
                && HANDLE.matcher(claim.raw().strip()).matches()) {
            return List.of();
        }
        boolean data = DATA.contains(claim.basis());
        if (!data && claim.basis() != Basis.BYLINE_MARKUP) {
            return names.in(claim.raw());
        }
        String authors = site.without(claim.raw());
        if (authors.isEmpty()) {
            return List.of();
        }
        List<String> found = data ? listed(authors, claim.basis()) : names.in(authors);
        return found.stream().filter(name -> !site.isName(name)).toList();
    }

    private List<String> listed(String authors, Basis basis) {
        String[] list = ENTRY_END.split(authors, -1);
        Pattern inverted = list.length > 1 ? INVERTED_IN_LIST : INVERTED;
        List<Matcher> entries = Arrays.stream(list).map(inverted::matcher).toList();
        return names.listed(
                areInverted(entries, basis)
                        ? entries.stream()
                                .map(entry -> entry.group("given") + ' ' + entry.group("family"))
                                .collect(Collectors.joining("; "))
                        : authors);
    }

    /** In a record two single words may be two persons, but not where all entries are such, or capitals mark the family. */
    private boolean areInverted(List<Matcher> entries, Basis basis) {
        boolean list = entries.size() > 1;
        return entries.stream()
                        .allMatch(entry -> entry.matches()
                                && Stream.of("family", "given")
                                        .map(entry::group)
                                        .allMatch(half -> names.isNameOrInitial(half, list)))
                && (list
                        || OF_PAGES.contains(basis)
                        || (CAPITALS.matcher(entries.get(0).group("family")).matches()
                                && SMALL_LETTER
                                        .matcher(entries.get(0).group("given"))
                                        .find()));
    }

    /** Where no person is named, whoever is named as the author has signed: an agency, a desk, the paper. */
    private Optional<Resolved<List<String>>> signedByOrganisation(Claims claims, SiteName site) {
        // The paper's own name is what its system fills in; another's, a desk's or initials, somebody has written.
        return claims.about(Field.BYLINE, SIGNED).stream()
                .filter(claim -> !Signature.isPictureCredit(claim.raw()) && !Phrases.SECTION.is(claim.raw()))
                .filter(claim -> !Nobody.is(claim.raw()))
                .min(Comparator.comparing(claim -> site.isName(claim.raw())))
                .map(claim -> new Resolved<>(signatures(claim, site, claims), Confidence.LOW, claim));
    }

    /** Who signed; where the paper did together with others, these. */
    private List<String> signatures(Claim claim, SiteName site, Claims claims) {
        if (claim.basis() != Basis.SIGNATURE) {
            String name = site.isName(claim.raw()) ? PublisherName.of(claim.raw(), claims) : claim.raw();
            return List.of(names.signed(Signature.of(name)));
        }
        List<String> all = List.of(LIST.split(claim.raw(), -1));
        List<String> others = all.stream().filter(name -> !site.isName(name)).toList();
        return others.isEmpty() ? all : others;
    }
}
