package dev.pressmark.normalise;

import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.WordList;
import java.util.List;
import java.util.Optional;

/** Who published the article, under the name that the authority file gives. */
final class PublisherResolver {

    /** What a template of a system has in it where nobody has put the name of the site. */
    private final AuthorityFile authorities;

    PublisherResolver(AuthorityFile authorities) {
        this.authorities = authorities;
    }

    /**
     * Where nothing names the publisher, the site does that the article has its address on, then what its title and
     * another part of the page call it, before the job's default; the system that the page was made with comes last.
     */
    Optional<Resolved<String>> resolve(Claims claims) {
        OrganisationClaims weighing =
                new OrganisationClaims(authorities, claim -> PublisherName.of(claim.raw(), claims));
        List<Claim> all = claims.about(Field.PUBLISHER, OrganisationClaims.ORDER);
        List<Claim> candidates = all.stream()
                .filter(claim -> !WordList.PLATFORM.has(claim.raw()))
                .toList();
        boolean named = candidates.stream().anyMatch(claim -> !OrganisationClaims.FALLBACKS.contains(claim.basis()));
        if (named) {
            return weighing.resolve(candidates);
        }
        return ofSite(claims).or(() -> weighing.resolve(candidates)).or(() -> weighing.resolve(all));
    }

    private Optional<Resolved<String>> ofSite(Claims claims) {
        return PageStatements.address(claims)
                .flatMap(address -> authorities
                        .ofAddress(address.claim().raw())
                        .map(site -> new Resolved<>(site.name(), Confidence.MEDIUM, address.claim())));
    }
}
