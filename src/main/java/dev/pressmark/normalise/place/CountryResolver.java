package dev.pressmark.normalise.place;

import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Metadata;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The country a dateline's place lies in: the one its state or country names, else, of the places of that name, the one
 * that stands out, or the one in the country of the agency or publisher.
 */
public final class CountryResolver {

    private static final Pattern COMMA = Pattern.compile("\\s*[,،、]\\s*");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    /** So many times the next one's inhabitants, and nobody means the next one without saying so. */
    private static final int OUTSTANDING = 8;

    private final AuthorityFile authorities;
    private final Metadata known;

    /**
     * A resolver for one article.
     *
     * @param known what the article's other fields were resolved to
     */
    public CountryResolver(AuthorityFile authorities, Metadata known) {
        this.authorities = authorities;
        this.known = known;
    }

    /** The country of the dateline's place (ISO 3166-1); of several places of that name, that of the likeliest. */
    public Optional<Resolved<String>> resolve() {
        return known.resolved(Field.DATELINE_PLACE).flatMap(place -> resolve(place.claim()));
    }

    private Optional<Resolved<String>> resolve(Claim claim) {
        String language = known.value(Field.LANGUAGE).orElse("");
        String[] parts = COMMA.split(claim.raw(), -1);
        for (int i = parts.length - 1; i > 0; i--) {
            Optional<String> country = Gazetteer.country(parts[i], language);
            if (country.isPresent()) {
                return Optional.of(new Resolved<>(country.get(), Confidence.HIGH, claim));
            }
        }
        return country(SLASH.split(parts[0], -1)[0], language, claim);
    }

    private Optional<Resolved<String>> country(String name, String language, Claim claim) {
        List<Place> places = Gazetteer.places(name, language);
        if (places.isEmpty()) {
            return Gazetteer.country(name, language).map(country -> new Resolved<>(country, Confidence.HIGH, claim));
        }
        Place largest = places.get(0);
        boolean sole = places.stream().allMatch(place -> place.country().equals(largest.country()));
        if (sole) {
            return Optional.of(new Resolved<>(largest.country(), Confidence.HIGH, claim));
        }
        Place next = places.stream()
                .filter(place -> !place.country().equals(largest.country()))
                .findFirst()
                .orElse(largest);
        if (largest.population() >= OUTSTANDING * next.population()) {
            return Optional.of(new Resolved<>(largest.country(), Confidence.HIGH, claim));
        }
        return Optional.of(places.stream()
                .filter(place -> isHome(place.country()))
                .findFirst()
                .map(home -> new Resolved<>(home.country(), Confidence.MEDIUM, claim))
                .orElseGet(() -> new Resolved<>(largest.country(), Confidence.LOW, claim)));
    }

    private boolean isHome(String country) {
        return known.value(Field.AGENCY)
                .or(() -> known.value(Field.PUBLISHER))
                .flatMap(authorities::find)
                .map(Organisation::country)
                .filter(country::equals)
                .isPresent();
    }
}
