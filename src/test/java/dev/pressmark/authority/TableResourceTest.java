package dev.pressmark.authority;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableResourceTest {

    @Test
    void aRowThatStandsInATableTwiceIsRefused() {
        assertThatThrownBy(() -> TableResource.forEachRow(TableResourceTest.class, "repeated.tsv", row -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The table repeated.tsv that Pressmark carries has twice: and\tund");
    }
}
