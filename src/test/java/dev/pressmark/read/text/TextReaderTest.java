package dev.pressmark.read.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.read.ChangedInputs;
import dev.pressmark.read.RecordSource;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final String GERMAN =
            "Brücke über die Förde gesperrt\n\nKIEL (dpa) - Die Brücke über die Förde bleibt bis Montag für größere"
                    + " Fahrzeuge gesperrt, teilte die Behörde am Freitag mit.\n";

    private static final String WIRE = """
            HARBOUR CLOSED AFTER CRANE FALLS

            By Ann Weaver and Uwe Schreiber in Lowick, Staff Writers
            Published: 3 March 2026, 14:05 GMT | Updated 04/03/2026

            LOWICK/PARIS, March 3 (Reuters) - The harbour was closed on Monday after a crane fell into the basin.

            READ MORE: Ferry dearer than thought

            "Nobody was hurt," a spokeswoman said. 2026年3月3日 — ٣ مارس ٢٠٢٦

            (Reporting by Ann Weaver; Editing by Zoe Harper)
            Source: Reuters
            © 2026 The Harbour Gazette. All rights reserved.
            """;

    private final TextReader reader = new TextReader(CopyReader.withBuiltInAuthorities());

    @Test
    void rejectsWhatHasNothingInIt() {
        assertThat(problem(new byte[0])).isEqualTo(ProblemCode.EMPTY);
        assertThat(problem(" \r\n\t\u00a0\u200b\n".getBytes(UTF_8))).isEqualTo(ProblemCode.EMPTY);
        assertThat(problem("\ufeff".getBytes(UTF_8))).isEqualTo(ProblemCode.EMPTY);
    }

    @Test
    void rejectsWhatIsNotText() {
        assertThat(problem("%PDF-1.4\n1 0 obj".getBytes(UTF_8))).isEqualTo(ProblemCode.BINARY);
        byte[] noise = new byte[4096];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 37 ^ i >> 3);
        }
        assertThat(problem(noise)).isEqualTo(ProblemCode.BINARY);
    }

    @Test
    void picturesAndRecordingsAreNoArticles() {
        assertThat(problem(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0}))
                .isEqualTo(ProblemCode.NOT_AN_ARTICLE);
        assertThat(problem("\0\0\0 ftypisom".getBytes(UTF_8))).isEqualTo(ProblemCode.NOT_AN_ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry_files/menu.js.download", "ferry_files/css2", "Robots.txt", "a.zip!/site/style.CSS"})
    void whatIsForProgramsByItsNameIsNoArticle(String name) throws Exception {
        RecordSource source = RecordSource.of(name, GERMAN.getBytes(UTF_8), 1000);

        assertThat(Objects.requireNonNull(reader.open(source).next())
                        .read()
                        .<String>fold(article -> "", Problem::message))
                .contains("a name that ends in .txt");
    }

    @Test
    void whateverIsChangedInATextItIsReadOrRejected() {
        ChangedInputs.read(reader, GERMAN, WIRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsTheSameFromAnyCharacterSet(String charset) {
        RawArticle article = read(GERMAN.getBytes(Charset.forName(charset)));
        assertThat(article.body()).startsWith("Die Brücke über die Förde bleibt");
        assertThat(raw(article, Field.HEADLINE)).containsExactly("Brücke über die Förde gesperrt");
        assertThat(raw(article, Field.CHARSET)).containsExactly(charset);
    }

    @Test
    void believesTheByteOrderMark() {
        RawArticle article = read(("\ufeff" + GERMAN).getBytes(UTF_16LE));
        assertThat(raw(article, Field.CHARSET)).containsExactly("UTF-16LE");
        assertThat(raw(article, Field.HEADLINE)).containsExactly("Brücke über die Förde gesperrt");
    }

    @Test
    void keepsReadingUtf8ThatWasCutOffWithinACharacter() {
        byte[] whole = "Ein Satz über die Brücke und das Wetter für ü".getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(raw(read(cut), Field.CHARSET)).containsExactly("UTF-8");
    }

    @Test
    void setsLineEndsSpacesAndUnseenCharactersRight() {
        RawArticle article = read(
                "A head\u00adline\r\rThe f\u200birst\u00a0para\u0000graph is here.\u2028The se\u0301cond is too.\r\n"
                        .getBytes(UTF_8));
        assertThat(raw(article, Field.HEADLINE)).containsExactly("A headline");
        assertThat(article.body()).isEqualTo("The first paragraph is here.\n\nThe sécond is too.");
    }

    @Test
    void joinsLinesThatWereBrokenToAColumn() {
        String wire = """
                HARBOUR STRIKE ENTERS SECOND WEEK
                By Ann Example, Reuters

                ROTTERDAM, March 9 - Dockers at the largest of the basins have
                voted to go on with their strike, which began a week ago and
                has held up some forty ships.
                    Talks are to resume on Tuesday, a spokesman for the port
                said.
                """;
        RawArticle article = read(wire.getBytes(UTF_8));
        assertThat(article.body())
                .isEqualTo(
                        "Dockers at the largest of the basins have voted to go on with their strike, which began a week"
                                + " ago and has held up some forty ships.\n\nTalks are to resume on Tuesday, a spokesman for the"
                                + " port said.");
        assertThat(raw(article, Field.BYLINE)).containsExactly("By Ann Example, Reuters");
        assertThat(raw(article, Field.DATELINE_PLACE)).containsExactly("ROTTERDAM");
        assertThat(raw(article, Field.PUBLISHED)).containsExactly("March 9");
    }

    @Test
    void leavesAFirstSentenceInTheBodyWhenNoLineIsAHeadline() {
        RawArticle article =
                read("The council met on Monday. It decided nothing.\nIt will meet again.".getBytes(UTF_8));
        assertThat(raw(article, Field.HEADLINE)).containsExactly("The council met on Monday.");
        assertThat(article.body()).startsWith("The council met on Monday.");
    }

    private ProblemCode problem(byte[] bytes) {
        return reader.read(bytes)
                .fold(
                        raw -> {
                            throw new AssertionError(raw);
                        },
                        problem -> problem.code());
    }

    private RawArticle read(byte[] bytes) {
        return reader.read(bytes).fold(raw -> raw, problem -> {
            throw new AssertionError(problem);
        });
    }

    private static List<String> raw(RawArticle article, Field<?> field) {
        return article.claims().stream()
                .filter(claim -> claim.field() == field)
                .map(Claim::raw)
                .toList();
    }
}
