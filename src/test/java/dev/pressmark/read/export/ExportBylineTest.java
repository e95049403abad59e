package dev.pressmark.read.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Field;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.text.CopyReader;
import org.junit.jupiter.api.Test;

/** Whom the byline of an exported document names. */
class ExportBylineTest {

    private static final ExportReader READER = new ExportReader(CopyReader.withBuiltInAuthorities());

    @Test
    void capitalsMarkTheFamilyNameThatStandsFirst() {
        assertThat(byline("WEAVER, Ann-Sophie")).isEqualTo("Ann-Sophie Weaver");
    }

    @Test
    void whereEachEntryHasAFamilyNameFirstTheyAreInverted() {
        assertThat(byline("Weaver, Ann; Lind, Ole")).isEqualTo("Ann Weaver; Ole Lind");
    }

    @Test
    void twoSingleWordsMayBeTwoPersons() {
        assertThat(byline("Weaver, Lind")).isEqualTo("Weaver; Lind");
    }

    @Test
    void thatAStoryIsExclusiveIsNoPartOfAName() {
        assertThat(byline("Exclusive by ANN WEAVER")).isEqualTo("Ann Weaver");
    }

    @Test
    void aTownBehindANameIsWhereItsBearerIs() {
        assertThat(byline("Von Ann Weaver, Berlin")).isEqualTo("Ann Weaver");
        assertThat(byline("Ann Weaver/London")).isEqualTo("Ann Weaver");
        assertThat(byline("London, Ann Weaver")).isEqualTo("London; Ann Weaver");
    }

    @Test
    void theFieldOfATitleIsNoPartOfAName() {
        assertThat(byline("Ann Weaver Transport correspondent")).isEqualTo("Ann Weaver");
        assertThat(byline("Ann Weaver Social affairs editor")).isEqualTo("Ann Weaver");
    }

    private static String byline(String words) {
        return RecordFiles.articles(READER, """
                        The ferry to Skarn is late
                        The Harbour Gazette
                        March 3, 2026 Tuesday

                        Length: 212 words
                        Byline: %s
                        Body

                        The ferry was held up in the narrows by a fog, its owners said.

                        End of Document
                        """.formatted(words))
                .get(0)
                .metadata()
                .text(Field.BYLINE)
                .orElse("");
    }
}
