package dev.pressmark.authority;

/**
 * A populated place.
 *
 * @param country    ISO 3166-1 alpha-2
 * @param population in thousands
 */
public record Place(String country, int population) {}
