package dev.pressmark.authority;

/**
 * A populated place.
 *
 * @param name       in English where English has a name for it, else its own
 * @param country    ISO 3166-1 alpha-2
 * @param region     the first-level division, in GeoNames' code; only for countries whose datelines name divisions
 * @param population in thousands
 * @param capital    whether it is the capital of its country
 */
public record Place(String name, String country, String region, int population, boolean capital) {}
