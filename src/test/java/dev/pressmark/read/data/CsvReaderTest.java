package dev.pressmark.read.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import dev.pressmark.article.RecordLayout;
import dev.pressmark.article.RecordLayout.Dialect;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.data.ReadRecords.Outcome;
import dev.pressmark.read.data.csv.CsvReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    private static final CsvReader READER = new CsvReader(ReadRecords.COPY_READER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Story, by Ada Quill\n\nIt rained, and it blew.\n",
                "Title race, text messages\n\nThe council, which met on Monday, agreed.\nIt will meet again, it said, in May.\n",
                "Ferry returns\n\nThe ferry, gone since 2019, is back.\n",
                "Text, and more text, and then some\nOne, two\nThree, four, five, six\n",
                "text",
                ""
            })
    void proseWithCommasStaysText(String text) {
        assertThat(READER.recognises(new FileHead(text.getBytes(StandardCharsets.UTF_8), "a.txt")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16", "windows-1252", "windows-1251"})
    void isReadInAnyCharacterSet(String charset) {
        String title =
                charset.equals("windows-1251") ? "Паром вернулся к старому причалу" : "Fähre kehrt nach Köln zurück";
        String csv = "title\tdate\ttext\n" + (title + "\t2026-03-04\t" + title + ".\n").repeat(5);
        byte[] bytes = csv.getBytes(Charset.forName(charset));

        assertThat(READER.recognises(new FileHead(bytes, "a.txt"))).isTrue();
        assertThat(ReadRecords.of(READER, "a.txt", bytes).text()).contains("headline: " + title + " <title>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "judul,tanggal_terbit,penulis,isi_berita",
                "Tiêu đề,Ngày đăng,Tác giả,Nội dung",
                "BAŞLIK,Yayın Tarihi,Yazar,Haber Metni",
                "العنوان,تاريخ النشر,الكاتب,نص الخبر",
                "عنوان,تاریخ انتشار,نویسنده,متن خبر",
                "शीर्षक,दिनांक,लेखक,समाचार",
                "শিরোনাম,তারিখ,প্রতিবেদক,বিস্তারিত",
                "หัวข้อข่าว,วันที่,ผู้เขียน,เนื้อหา",
                "标题,发布时间,作者,正文",
                "標題,發布日期,記者,內文",
                "タイトル,日付,著者,本文",
                "제목,일자,기고자,본문",
                "Заголовок,Дата,Автор,Текст"
            })
    void headersAreKnownInTheLanguagesOfAsiaToo(String header) {
        byte[] bytes = (header + "\nCrane saved,2026-03-04,Ada Quill,It stays.\n").getBytes(StandardCharsets.UTF_8);

        assertThat(READER.recognises(new FileHead(bytes, "a.csv"))).isTrue();
        assertThat(ReadRecords.of(READER, "a.csv", bytes).text())
                .contains("headline: Crane saved", "published: 2026-03-04", "byline: Ada Quill", "It stays.");
    }

    @Test
    void whatCannotPartValuesIsNoDelimiterEvenIfAFileOrAJobSaysSo() {
        byte[] stated = "sep=\"\nHeadline\"Body\nOne\"First.\n".getBytes(StandardCharsets.UTF_8);
        RecordLayout quotedByCommas = new RecordLayout(Map.of(), new Dialect(null, ',', null));
        byte[] prose = "No table at all.\n".getBytes(StandardCharsets.UTF_8);

        assertThat(READER.recognises(new FileHead(stated, "a.csv"))).isFalse();
        assertThat(ReadRecords.of(READER, "a.csv", stated).text()).contains("unknown_fields");
        assertThat(ReadRecords.of(READER, "a.csv", prose, quotedByCommas).shown())
                .isNotEmpty();
    }

    @Test
    void aMarkBeforeTheHeaderIsNoPartOfItsFirstName() {
        byte[] bytes = "\ufefftitle,text\nOne,First.\n".getBytes(StandardCharsets.UTF_8);

        assertThat(ReadRecords.of(READER, "a.csv", bytes).text()).startsWith("1 headline: One <title>");
    }

    @Test
    void anArticleLongerThanTheHeadOfAFileIsStillARow() {
        String text = "\"" + "A long text, with commas.\n".repeat(2000) + "\"";
        byte[] bytes = ("title,text\nOne," + text + "\nTwo,Second.\n").getBytes(StandardCharsets.UTF_8);

        assertThat(READER.recognises(new FileHead(Arrays.copyOf(bytes, 8192), "a.txt")))
                .isTrue();
        Outcome outcome = ReadRecords.of(READER, "a.txt", bytes);
        assertThat(outcome.records()).hasSize(2);
        assertThat(outcome.body(1)).hasSizeGreaterThan(40_000);
        assertThat(outcome.body(2)).isEqualTo("Second.");
    }

    @Test
    void aLineThatIsTooLargeIsPassedOver() {
        String csv = "title,text\nOne,First.\nTwo," + "x".repeat(200_000) + "\nThree,Third.\n";

        Outcome outcome =
                ReadRecords.of(READER, RecordSource.of("a.csv", csv.getBytes(StandardCharsets.UTF_8), 100_000));

        assertThat(outcome.records()).hasSize(3);
        assertThat(outcome.code(2)).isEqualTo("too_large");
        assertThat(outcome.body(3)).isEqualTo("Third.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
    void whatTheOwnerSaysOfNamesAndDialectHolds(String charset) {
        RecordLayout layout =
                new RecordLayout(Map.of("headline", "Kopzin", "body", "Inh."), new Dialect('^', '\'', charset));
        byte[] bytes =
                "Kopzin^Datum^Inh.\n'Één ^ “twee”'^2026-03-04^Tekst.\n".getBytes(Charset.forName("windows-1252"));

        assertThat(READER.recognises(new FileHead(bytes, "a.dat"))).isFalse();
        assertThat(ReadRecords.of(READER, "a.dat", bytes, layout).text())
                .isEqualTo("1 headline: Één ^ “twee” <Kopzin>\npublished: 2026-03-04 <Datum>\n  body: Tekst.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "None", "NULL", "N/A", "<NA>", "undefined"})
    void aWordForAMissingValueIsNone(String missing) {
        String file = "title,author,section,content,text\nFerry late,%1$s,%1$s,%1$s,The ferry was late on Monday.\n"
                .formatted(missing);

        Article article = RecordFiles.articles(READER, file).get(0);

        assertThat(article.metadata().text(Field.BYLINE)).isEmpty();
        assertThat(article.metadata().text(Field.SECTION)).isEmpty();
        assertThat(article.body().text()).isEqualTo("The ferry was late on Monday.");
    }

    @Test
    void aHeaderMayBeLongerThanTheHeadThatAFileIsToldFrom() {
        StringBuilder header = new StringBuilder("title,text");
        StringBuilder row = new StringBuilder("Ferry late,The ferry was late on Monday.");
        for (int i = 0; i < 1200; i++) {
            header.append(",measure_").append(i);
            row.append(",0");
        }
        byte[] file = (header + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(READER.recognises(new FileHead(Arrays.copyOf(file, 8192), "wide.csv")))
                .isTrue();
        assertThat(RecordFiles.articles(READER, file).get(0).body().text()).isEqualTo("The ferry was late on Monday.");
    }
}
