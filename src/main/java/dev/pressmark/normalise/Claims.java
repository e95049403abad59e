package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is claimed about one article, by field. */
record Claims(List<Claim> all) {

    Claims {
        all = List.copyOf(all);
    }

    List<Claim> about(Field<?> field) {
        return all.stream().filter(claim -> claim.field() == field).toList();
    }

    /** The claims about a field that rest on one of these, the strongest basis first, then in the order found. */
    List<Claim> about(Field<?> field, List<Basis> strongestFirst) {
        return all.stream()
                .filter(claim -> claim.field() == field && strongestFirst.contains(claim.basis()))
                .sorted(Comparator.comparingInt(claim -> strongestFirst.indexOf(claim.basis())))
                .toList();
    }

    Optional<Claim> first(Field<?> field, Basis basis) {
        return all.stream()
                .filter(claim -> claim.field() == field && claim.basis() == basis)
                .findFirst();
    }
}
