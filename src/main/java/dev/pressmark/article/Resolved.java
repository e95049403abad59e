package dev.pressmark.article;

/**
 * The value a field was resolved to, and the claim it rests on.
 *
 * @param value      the normalised value
 * @param confidence how far it can be trusted
 * @param claim      the claim it was made from; its basis is the value's basis
 */
public record Resolved<T>(T value, Confidence confidence, Claim claim) {

    public Basis basis() {
        return claim.basis();
    }
}
