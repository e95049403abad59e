package dev.pressmark.read.item;

import static dev.pressmark.read.RecordFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.ChangedInputs;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.text.CopyReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireReaderTest {

    private static final CopyReader COPY = CopyReader.withBuiltInAuthorities();
    private static final WireReader IPTC = WireReader.iptc7901(COPY);
    private static final WireReader ANPA = WireReader.anpa1312(COPY);
    private static final String BODY = String.join(
            "\r\n",
            "LONDON, March 3 (AFP) - A crane fell into the basin on Monday, the port said.",
            "   Nobody was hurt, and divers would look at the wreck in the morning.",
            "");
    private static final String MESSAGE = "\u0016\u0016\r\n\u0001AFP0123 4 I 0034 Lowick/crane\r\n"
            + "\u0002\r\nCrane falls into harbour basin\r\n\r\n   " + BODY + "\u0003\r\n031530 GMT MAR 26\r\n\u0004";
    private static final String STORY = "\u0016\u0016\u0001a0539\u001f-----\r\nu a BC-Crane 03-03 0034\r\n"
            + "\u0002^Crane falls into harbour basin<\r\n" + BODY.replace("(AFP) -", "(AP) _") + "\u0003\r\n\u0004";

    @Test
    void aMessageIsARecordWithItsHeading() {
        Article article = RecordFiles.articles(IPTC, MESSAGE).get(0);

        assertThat(text(article, Field.HEADLINE)).isEqualTo("Crane falls into harbour basin");
        assertThat(text(article, Field.PUBLISHED)).isEqualTo("2026-03-03T15:30:00+00:00");
        assertThat(text(article, Field.DATELINE_PLACE)).isEqualTo("London");
        assertThat(article.body().text()).startsWith("A crane fell").endsWith("in the morning.");
        assertThat(claimed(article, Field.URGENCY)).containsExactly("4");
        assertThat(claimed(article, Field.IDENTIFIER)).containsExactly("AFP0123");
        assertThat(claimed(article, Field.SLUGLINE)).containsExactly("Lowick/crane");
    }

    @Test
    void aStoryOfTheOtherStandardIsReadAlike() {
        Article article = RecordFiles.articles(ANPA, STORY).get(0);

        assertThat(text(article, Field.HEADLINE)).isEqualTo("Crane falls into harbour basin");
        assertThat(text(article, Field.DATELINE_PLACE)).isEqualTo("London");
        assertThat(article.body().text()).startsWith("A crane fell").endsWith("in the morning.");
        assertThat(claimed(article, Field.SLUGLINE)).containsExactly("BC-Crane");
    }

    @Test
    void messagesAreCutAndWhatLiesBetweenThemIsAccountedFor() {
        byte[] wire = (MESSAGE + "noise" + MESSAGE + "\u0001AFP0124 4 I").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(RecordFiles.read(IPTC, wire)).hasSize(4);
        assertThat(RecordFiles.problems(IPTC, wire))
                .extracting(problem -> problem.code() + " " + problem.message())
                .containsExactly(
                        ProblemCode.DAMAGED + " 5 bytes belong to no message and were passed over",
                        ProblemCode.DAMAGED + " The message breaks off before its text");
    }

    @Test
    void messagesAreToldByTheirFirstBytes() {
        assertThat(IPTC.recognises(head(MESSAGE))).isTrue();
        assertThat(ANPA.recognises(head(MESSAGE))).isFalse();
        assertThat(ANPA.recognises(head(STORY))).isTrue();
        assertThat(IPTC.recognises(head("AFP0123 4 I 0034 Lowick"))).isFalse();
    }

    @Test
    void aServiceMayNumberItsMessagesInSmallLettersAndNameTheAgencyBehindTheWords() {
        String message = MESSAGE.replace(
                        "AFP0123 4 I 0034 Lowick/crane\r\n",
                        "lwk00123 4 su 34  dpa-int 0045\r\n\r\n/harbour/crane/\r\n2ND LEAD\r\n")
                .replace("(AFP)", "(dpa)");
        Article article = RecordFiles.articles(IPTC, message).get(0);

        assertThat(IPTC.recognises(head(message))).isTrue();
        assertThat(text(article, Field.AGENCY)).isEqualTo("Deutsche Presse-Agentur");
        assertThat(claimed(article, Field.IDENTIFIER)).containsExactly("lwk00123");
        assertThat(claimed(article, Field.SLUGLINE)).containsExactly("harbour/crane");
        assertThat(claimed(article, Field.NOTICE)).contains("2ND LEAD");
    }

    @Test
    void timesOfDispatchNameMonthsInTheLanguageOfTheWire() {
        assertThat(published(IPTC, MESSAGE.replace("MAR 26", "Okt 25"))).isEqualTo("2025-10-03T15:30:00+00:00");
        assertThat(published(IPTC, MESSAGE.replace("031530 GMT MAR 26", "031530 dez 25")))
                .isEqualTo("2025-12-03T15:30:00");
    }

    @Test
    void aStoryOfAnyServiceIsToldByItsNumberAndDatedByItsTrailer() {
        String story = STORY.replace("a0539\u001f-----\r\nu a BC", "W0539\u001fworld\r\nu a\u0013\u0011 BC")
                .replace("\u0003\r\n", "\u0003AP-WF-03-04-26 0110GMT<\r\n");
        Article article = RecordFiles.articles(ANPA, story).get(0);

        assertThat(ANPA.recognises(head(story))).isTrue();
        assertThat(IPTC.recognises(head(story))).isFalse();
        assertThat(text(article, Field.PUBLISHED)).isEqualTo("2026-03-04T01:10:00+00:00");
        assertThat(claimed(article, Field.SLUGLINE)).containsExactly("BC-Crane");
    }

    private static String published(WireReader reader, String message) {
        return text(RecordFiles.articles(reader, message).get(0), Field.PUBLISHED);
    }

    @Test
    void whateverIsChangedInMessagesTheyAreReadOrRejected() {
        ChangedInputs.read(IPTC, MESSAGE + MESSAGE);
        ChangedInputs.read(ANPA, STORY + STORY);
    }

    private static FileHead head(String message) {
        return new FileHead(message.getBytes(StandardCharsets.ISO_8859_1), "file");
    }

    private static List<String> claimed(Article article, Field<?> field) {
        return article.claims().stream()
                .filter(claim -> claim.field() == field)
                .map(Claim::raw)
                .toList();
    }
}
