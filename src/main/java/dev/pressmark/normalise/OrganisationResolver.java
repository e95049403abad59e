package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Publisher and agency, under the names that the authority file gives them. */
final class OrganisationResolver {

    private static final List<Basis> ORDER = Claims.recordsThen(
            Basis.JSON_LD,
            Basis.MICRODATA,
            Basis.RDFA,
            Basis.OPEN_GRAPH,
            Basis.CREDIT_LINE,
            Basis.DATELINE,
            Basis.COPYRIGHT_LINE,
            Basis.BYLINE,
            Basis.SIGN_OFF,
            Basis.META,
            Basis.JOB_FILE);

    /** Names that the authority file does not know are believed from here. */
    private static final List<Basis> MODEST = Claims.recordsThen(Basis.CREDIT_LINE, Basis.JSON_LD, Basis.OPEN_GRAPH);

    private final AuthorityFile authorities;

    OrganisationResolver(AuthorityFile authorities) {
        this.authorities = authorities;
    }

    /** Where nothing names the publisher, the site does that the article has its address on, before the job's default. */
    Optional<Resolved<String>> publisher(Claims claims) {
        List<Claim> candidates = claims.about(Field.PUBLISHER, ORDER);
        boolean named = !candidates.isEmpty() && candidates.get(0).basis() != Basis.JOB_FILE;
        return named ? resolve(candidates) : ofSite(claims).or(() -> resolve(candidates));
    }

    private Optional<Resolved<String>> ofSite(Claims claims) {
        return PageStatements.address(claims)
                .flatMap(address -> authorities
                        .ofAddress(address.claim().raw())
                        .map(site -> new Resolved<>(site.name(), Confidence.MEDIUM, address.claim())));
    }

    /** An agency is named by its own claims, and by a byline ("By A. Writer, Reuters"). */
    Optional<Resolved<String>> agency(Claims claims) {
        List<Claim> candidates = new ArrayList<>(claims.about(Field.AGENCY, ORDER));
        return resolve(candidates);
    }

    /** The strongest claim decides; the rest agree with it or cast doubt on it. */
    private Optional<Resolved<String>> resolve(List<Claim> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Claim best = candidates.get(0);
        String name = name(best);
        boolean agreed = candidates.stream()
                .filter(claim -> claim.basis() != Basis.JOB_FILE)
                .allMatch(claim -> name(claim).equals(name));
        return Optional.of(new Resolved<>(name, confidence(best, agreed), best));
    }

    private Confidence confidence(Claim claim, boolean agreed) {
        if (claim.basis() == Basis.JOB_FILE) {
            return Confidence.MEDIUM;
        }
        boolean known = authorities.find(claim.raw()).isPresent();
        if (known) {
            return agreed ? Confidence.HIGH : Confidence.MEDIUM;
        }
        return agreed && MODEST.contains(claim.basis()) ? Confidence.MEDIUM : Confidence.LOW;
    }

    private String name(Claim claim) {
        return authorities.find(claim.raw()).map(Organisation::name).orElse(claim.raw());
    }
}
