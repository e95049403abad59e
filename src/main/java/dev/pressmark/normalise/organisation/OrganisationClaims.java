package dev.pressmark.normalise.organisation;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Weighs what is claimed of an organisation, under the names that the authority file gives. */
final class OrganisationClaims {

    static final List<Basis> ORDER = Basis.inOrder(
            Basis.RECORDS,
            Basis.PAGE_DATA,
            List.of(
                    Basis.OPEN_GRAPH,
                    Basis.CREDIT_LINE,
                    Basis.DATELINE,
                    Basis.COPYRIGHT_LINE,
                    Basis.BYLINE,
                    Basis.SIGN_OFF,
                    Basis.META,
                    Basis.TITLE_ELEMENT,
                    Basis.HOME_LINK,
                    Basis.JOB_FILE));

    /** Names that the authority file does not know are believed from here. */
    private static final List<Basis> MODEST =
            Basis.inOrder(Basis.RECORDS, List.of(Basis.CREDIT_LINE, Basis.JSON_LD, Basis.OPEN_GRAPH));

    /** Where a name stands for want of a better one; it contradicts none. */
    static final Set<Basis> FALLBACKS = Set.of(Basis.JOB_FILE, Basis.TITLE_ELEMENT, Basis.HOME_LINK);

    private final AuthorityFile authorities;
    private final Function<Claim, String> printed;

    /**
     * Weighs claims.
     *
     * @param printed the name in what a claim says
     */
    OrganisationClaims(AuthorityFile authorities, Function<Claim, String> printed) {
        this.authorities = authorities;
        this.printed = printed;
    }

    /** The strongest claim decides; the rest agree with it or cast doubt on it. */
    Optional<Resolved<String>> resolve(List<Claim> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Claim best = candidates.get(0);
        String name = name(best);
        boolean agreed = candidates.stream()
                .filter(claim -> !FALLBACKS.contains(claim.basis()))
                .allMatch(claim -> name(claim).equals(name));
        return Optional.of(new Resolved<>(name, confidence(best, agreed), best));
    }

    private Confidence confidence(Claim claim, boolean agreed) {
        if (FALLBACKS.contains(claim.basis())) {
            return Confidence.MEDIUM;
        }
        if (authorities.identify(printed.apply(claim)).isPresent()) {
            return agreed ? Confidence.HIGH : Confidence.MEDIUM;
        }
        return agreed && MODEST.contains(claim.basis()) ? Confidence.MEDIUM : Confidence.LOW;
    }

    private String name(Claim claim) {
        String name = printed.apply(claim);
        return authorities.identify(name).map(Organisation::name).orElse(name);
    }
}
