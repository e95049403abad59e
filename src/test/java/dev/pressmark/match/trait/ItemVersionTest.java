package dev.pressmark.match.trait;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.match.trait.ItemVersion.Status;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemVersionTest {

    @Test
    void anItemThatStatesNeitherVersionNorStatusIsNoVersion() {
        assertThat(ItemVersion.of(claims("", ""))).isEmpty();
    }

    @Test
    void anIdentifierOutsideNewsItemsIsNoIdentifierOfAnItem() {
        List<Claim> claims = List.of(
                new Claim(Field.IDENTIFIER, "17", Basis.RECORD_FIELD, "id"),
                new Claim(Field.VERSION, "2", Basis.RECORD_FIELD, "version"));

        assertThat(ItemVersion.of(claims)).isEmpty();
    }

    @Test
    void theSpellingOfAStatusMakesNoDifference() {
        assertThat(ItemVersion.of(claims("3", "Cancelled"))).contains(new ItemVersion("urn:x:1", 3, Status.CANCELED));
    }

    @ParameterizedTest(name = "version {0} {1} comes before version {2} {3}")
    @CsvSource({
        "2, usable, 10, usable",
        "2, usable, 2, canceled",
        "2, withheld, 2, canceled",
        "'', usable, 1, usable",
        "2, canceled, 3, usable"
    })
    void versionsAreInTheOrderOfTheirNumbersAndThenOfStrictness(
            String version, String status, String laterVersion, String laterStatus) {
        ItemVersion earlier = ItemVersion.of(claims(version, status)).orElseThrow();
        ItemVersion later = ItemVersion.of(claims(laterVersion, laterStatus)).orElseThrow();

        assertThat(earlier).isLessThan(later);
    }

    private static List<Claim> claims(String version, String status) {
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(Field.IDENTIFIER, "urn:x:1", Basis.NEWS_ITEM, "/item/@guid"));
        if (!version.isEmpty()) {
            claims.add(new Claim(Field.VERSION, version, Basis.NEWS_ITEM, "/item/@version"));
        }
        if (!status.isEmpty()) {
            claims.add(new Claim(Field.PUB_STATUS, status, Basis.NEWS_ITEM, "/item/itemMeta/pubStatus"));
        }
        return claims;
    }
}
