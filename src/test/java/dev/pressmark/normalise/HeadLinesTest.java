package dev.pressmark.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Field;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.Metadata;
import org.junit.jupiter.api.Test;

class HeadLinesTest {

    private static final String BODY =
            "The bridge over the firth will be closed until Monday, the council said, and the ferry is to run all night.";

    @Test
    void aLabelledDateIsNoDatelineOfATownCalledDate() {
        Metadata metadata = read("Bridge closed\n\nBy Jo Smith\nDate: 2026-03-12T06:30:00+00:00\n\n" + BODY);
        assertThat(metadata.value(Field.DATELINE_PLACE)).isEmpty();
        assertThat(metadata.text(Field.PUBLISHED)).contains("2026-03-12T06:30:00+00:00");
    }

    @Test
    void theYearBehindACopyrightOwnerIsNoPartOfItsName() {
        Metadata metadata = read("Bridge closed\n\n" + BODY + "\n\n\u00a9 The Firth Observer 2026\n");
        assertThat(metadata.value(Field.PUBLISHER)).contains("The Firth Observer");
    }

    @Test
    void aRoleWithItsFieldIsNoPerson() {
        Metadata metadata = read("Bridge closed\n\nBy Jo Smith, Arts Correspondent\n\n" + BODY);
        assertThat(metadata.text(Field.BYLINE)).contains("Jo Smith");
    }

    @Test
    void theHeadlineStandsBelowTheNameThatTheJobFileGivesThePublisher() {
        InputDescription gazette = new InputDescription(null, null, "The Firth Gazette");
        String head = "Bridge to stay closed until Monday\n\nBy Jo Smith\n\n3 March 2026\n\n" + BODY;
        Metadata metadata =
                Texts.article("The Firth Gazette\n\n" + head, gazette).metadata();
        assertThat(metadata.text(Field.HEADLINE)).contains("Bridge to stay closed until Monday");
        assertThat(metadata.text(Field.STANDFIRST)).isEmpty();
        Metadata kicked = Texts.article("Firth Gazette\n" + head, gazette).metadata();
        assertThat(kicked.text(Field.HEADLINE)).contains("Bridge to stay closed until Monday");
        assertThat(kicked.text(Field.SECTION)).isEmpty();
    }

    @Test
    void aHeadlineThatIsNoNameKeepsItsPlaceOverTheStandfirst() {
        InputDescription gazette = new InputDescription(null, null, "The Firth Gazette");
        Metadata metadata = Texts.article(
                        "Bridge closed\n\nThe ferry is to run all night\n\nBy Jo Smith\n\n" + BODY, gazette)
                .metadata();
        assertThat(metadata.text(Field.HEADLINE)).contains("Bridge closed");
        assertThat(metadata.text(Field.STANDFIRST)).contains("The ferry is to run all night");
    }

    @Test
    void whenATextWasAddedToACollectionIsNoDateOfPublication() {
        Metadata metadata = read("Bridge closed\n\nAdded: April 1, 2026\n\n" + BODY);
        assertThat(metadata.value(Field.PUBLISHED)).isEmpty();
    }

    private static Metadata read(String text) {
        return Texts.article(text, InputDescription.NONE).metadata();
    }
}
