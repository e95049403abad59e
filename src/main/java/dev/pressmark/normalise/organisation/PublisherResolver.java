package dev.pressmark.normalise.organisation;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.Wording;
import dev.pressmark.normalise.claim.Claims;
import dev.pressmark.normalise.claim.PageStatements;
import dev.pressmark.normalise.name.PublisherName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who published the article, under the name that the authority file gives. */
public final class PublisherResolver {

    private static final int SHORTEST_NAME = 5;
    private static final int LONGEST_SHORT_NAME = 5;
    private static final Pattern NO_CAPITAL = Pattern.compile("\\P{Lu}+");

    private final AuthorityFile authorities;

    public PublisherResolver(AuthorityFile authorities) {
        this.authorities = authorities;
    }

    /**
     * Where nothing names the publisher but a company that may own it, the site does that the article has its address on,
     * then what two parts of the page call it, before that company; the system that the page was made with comes last.
     */
    public Optional<Resolved<String>> resolve(Claims claims) {
        Optional<Claim> address = PageStatements.address(claims).map(Resolved::claim);
        Optional<Organisation> site = address.flatMap(claim -> authorities.ofAddress(claim.raw()));
        OrganisationClaims weighing = new OrganisationClaims(authorities, claim -> {
            String name = PublisherName.of(claim.raw(), claims);
            return site.filter(own -> means(name, own)).map(Organisation::name).orElse(name);
        });
        List<Claim> all = claims.about(Field.PUBLISHER, OrganisationClaims.ORDER);
        List<Claim> candidates = all.stream()
                .filter(claim -> !WordList.PLATFORM.has(claim.raw()))
                .sorted(Comparator.comparing((Claim claim) -> claim.basis() == Basis.JOB_FILE || isOwner(claim))
                        .thenComparing(claim -> yieldsToSite(claim, all, claims)))
                .toList();
        boolean named = candidates.stream()
                .anyMatch(claim -> !OrganisationClaims.FALLBACKS.contains(claim.basis()) && !isOwner(claim));
        if (named) {
            return weighing.resolve(candidates);
        }
        return site.map(own -> new Resolved<>(own.name(), Confidence.MEDIUM, address.orElseThrow()))
                .or(() -> weighing.resolve(candidates))
                .or(() -> weighing.resolve(all));
    }

    /** A company that a page names by its legal form owns what the page calls by another name. */
    private static boolean isOwner(Claim claim) {
        return (claim.basis() == Basis.META || Basis.PAGE_DATA.contains(claim.basis()))
                && AuthorityFile.hasLegalForm(claim.raw());
    }

    /**
     * Whether a page's data call the publisher by a name that nobody knows, an owner's or what praises the site, where the
     * page gives to others the name that its address has.
     */
    private boolean yieldsToSite(Claim claim, List<Claim> all, Claims claims) {
        return Basis.PAGE_DATA.contains(claim.basis())
                && authorities.identify(claim.raw()).isEmpty()
                && !PublisherName.isAddress(claim.raw())
                && !PublisherName.isCalledByAddress(claim.raw(), claims)
                && all.stream()
                        .filter(other -> other.basis() == Basis.OPEN_GRAPH)
                        .map(Claim::raw)
                        .anyMatch(name -> !PublisherName.isAddress(name)
                                && PublisherName.isCalledByAddress(name, claims)
                                && !isShortFor(name, claim.raw()));
    }

    /** Whether a name is made of letters of a longer one, as initials are: "KStA" of "Kölner Stadt-Anzeiger". */
    private static boolean isShortFor(String name, String whole) {
        String letters = Wording.letters(name);
        String longer = Wording.letters(whole);
        int at = 0;
        for (int i = 0; i < longer.length() && at < letters.length(); i++) {
            at += longer.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return letters.length() <= LONGEST_SHORT_NAME && at == letters.length();
    }

    /** Whether a name is the one that the site's organisation trades under, or its initials, which others may have, too. */
    private boolean means(String name, Organisation site) {
        Optional<Organisation> named = authorities.identify(name);
        if (named.isPresent()) {
            return !named.get().equals(site)
                    && name.equals(NO_CAPITAL.matcher(site.name()).replaceAll(""));
        }
        String letters = Wording.letters(name);
        return Stream.concat(Stream.of(site.name()), site.aliases().stream())
                .map(Wording::letters)
                .anyMatch(own -> own.length() >= SHORTEST_NAME && letters.contains(own));
    }
}
