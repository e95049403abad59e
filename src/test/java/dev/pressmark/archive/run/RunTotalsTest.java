package dev.pressmark.archive.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.archive.run.RunTotals.Changes;
import dev.pressmark.archive.run.RunTotals.Files;
import dev.pressmark.archive.run.RunTotals.Records;
import org.junit.jupiter.api.Test;

class RunTotalsTest {

    private static final Changes NO_CHANGES = new Changes(0, 0, 0, 0);

    @Test
    void totalsThatAddUpHaveNoDiscrepancies() {
        assertThat(new RunTotals(new Files(10, 4, 3, 2, 1, 0), new Records(7, 4, 3), NO_CHANGES).discrepancies())
                .isEmpty();
    }

    @Test
    void everythingThatDoesNotAddUpIsSaid() {
        assertThat(new RunTotals(new Files(10, 4, 3, 1, 1, 1), new Records(7, 4, 2), NO_CHANGES).discrepancies())
                .containsExactly(
                        "1 files were entered and never settled",
                        "10 files were found, but 4 archived + 3 rejected + 1 unchanged + 1 waiting make 9",
                        "7 records were read, but there are 4 articles and 2 rejected records");
    }
}
