package dev.pressmark.archive.article;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.SourceRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article as the archive keeps it: enough to resolve it once more.
 *
 * @param key           number of its row
 * @param source        the record it was made from
 * @param format        the format it was read in
 * @param body          its text
 * @param claims        all that is claimed about it, in their order
 * @param supersededRun the run that replaced it by a later version; null for the current version
 */
public record StoredArticle(
        long key,
        SourceRecord source,
        String format,
        String body,
        List<StoredClaim> claims,
        @Nullable Long supersededRun) {

    public StoredArticle {
        claims = List.copyOf(claims);
    }

    /** What it was resolved from, the corrections included. */
    public RawArticle raw() {
        return raw(found());
    }

    /** What the record and the owner of its input claim, with these corrections instead of those applied. */
    public RawArticle correctedBy(List<Claim> corrections) {
        return raw(Stream.concat(found().filter(claim -> claim.basis() != Basis.CORRECTION), corrections.stream()));
    }

    /** What it was resolved from, with this claim about the other dates of its input, or without any. */
    public RawArticle settledBy(Optional<Claim> order) {
        return raw(Stream.concat(found().filter(claim -> claim.field() != Field.INPUT_DATE_ORDER), order.stream()));
    }

    /** What it was resolved from, with this claim of its story about its date, or without any. */
    public RawArticle datedBy(Optional<Claim> story) {
        return raw(Stream.concat(found().filter(claim -> claim.basis() != Basis.STORY), story.stream()));
    }

    private Stream<Claim> found() {
        return claims.stream().filter(stored -> !stored.derived()).map(StoredClaim::claim);
    }

    /** Claims that came later stand last, always in one order, whichever came first. */
    private RawArticle raw(Stream<Claim> claimed) {
        List<Claim> ordered =
                claimed.sorted(Comparator.comparingInt(StoredArticle::rank)).toList();
        return new RawArticle(format, ordered, body);
    }

    private static int rank(Claim claim) {
        if (claim.basis() == Basis.STORY) {
            return 3;
        }
        if (claim.field() == Field.INPUT_DATE_ORDER) {
            return 2;
        }
        return claim.basis() == Basis.CORRECTION ? 1 : 0;
    }

    /** The claim that a field's value rests on, or by which it has none. */
    public Optional<StoredClaim> chosen(Field<?> field) {
        return claims.stream()
                .filter(stored -> stored.claim().field() == field && stored.isChosen())
                .findFirst();
    }
}
