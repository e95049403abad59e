package dev.pressmark.authority;

/**
 * A country or a division of one, as datelines name it after a place.
 *
 * @param country  ISO 3166-1 alpha-2
 * @param division the first-level division, in GeoNames' code; empty when the whole country is meant
 */
public record Region(String country, String division) {

    public boolean contains(Place place) {
        return country.equals(place.country()) && (division.isEmpty() || division.equals(place.region()));
    }
}
