package dev.pressmark.match.trait;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Code;
import dev.pressmark.article.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which version of which news item an article is, as its agency counts them, and whether that lets it be published. A
 * later version replaces an earlier one; of equals, the stricter status holds.
 *
 * @param identifier of the item, the same in all its versions (NewsML-G2 {@code guid}, ninjs {@code uri})
 * @param number     of the version; 0 when the item states none
 * @param status     null when the item states none
 */
public record ItemVersion(
        String identifier, long number, @Nullable Status status) implements Comparable<ItemVersion> {

    private static final int MOST_DIGITS = 18;
    private static final Comparator<ItemVersion> ORDER = Comparator.comparingLong(ItemVersion::number)
            .thenComparing(ItemVersion::status, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** IPTC's publication status of an item, the mildest first. */
    public enum Status {
        USABLE,
        WITHHELD,
        CANCELED;

        public String code() {
            return Code.of(this);
        }

        /** The status of this name, in either spelling; empty when it is none. */
        public static Optional<Status> of(String raw) {
            String code = raw.toLowerCase(Locale.ROOT).replace("cancelled", "canceled");
            for (Status status : values()) {
                if (status.code().equals(code)) {
                    return Optional.of(status);
                }
            }
            return Optional.empty();
        }
    }

    /** What an article claims of it; empty when it is no version of an item, which is stated by a version or a status. */
    public static Optional<ItemVersion> of(List<Claim> claims) {
        Optional<String> identifier = stated(Field.IDENTIFIER, claims);
        Optional<String> version = stated(Field.VERSION, claims);
        Optional<Status> status = stated(Field.PUB_STATUS, claims).flatMap(Status::of);
        return version.isEmpty() && status.isEmpty()
                ? Optional.empty()
                : identifier.map(id ->
                        new ItemVersion(id, version.map(ItemVersion::count).orElse(0L), status.orElse(null)));
    }

    private static Optional<String> stated(Field<?> field, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.basis() == Basis.NEWS_ITEM && claim.field() == field)
                .map(claim -> claim.raw().strip())
                .filter(raw -> !raw.isEmpty())
                .findFirst();
    }

    private static long count(String version) {
        boolean counts = version.length() <= MOST_DIGITS && version.chars().allMatch(c -> c >= '0' && c <= '9');
        return counts ? Long.parseLong(version) : 0;
    }

    @Override
    public int compareTo(ItemVersion other) {
        return ORDER.compare(this, other);
    }
}
