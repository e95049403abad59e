package dev.pressmark.normalise.person;

import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.normalise.claim.Claims;
import java.util.List;
import java.util.Optional;

/** Persons whom the note at the foot names beside the reporters: editors and contributors. */
public final class CreditedPersons {

    private CreditedPersons() {}

    /** Those who are credited in a role other than the author's. */
    public static Optional<Resolved<List<String>>> resolve(
            Claims claims, Field<List<String>> field, PersonNames names) {
        List<Claim> notes = claims.about(field);
        List<String> persons = notes.stream()
                .flatMap(claim -> names.in(claim.raw()).stream())
                .distinct()
                .toList();
        return persons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolved<>(persons, Confidence.MEDIUM, notes.get(0)));
    }
}
