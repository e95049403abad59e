package dev.pressmark.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.Metadata;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.text.TextReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What must not change the answer: how the text was saved, and what stands unseen around it. */
class InvarianceTest {

    private static final Map<String, UnaryOperator<String>> CHANGES = new LinkedHashMap<>();

    static {
        CHANGES.put("empty lines before", text -> "\n\n \n" + text);
        CHANGES.put("empty lines after", text -> text + "\n \n\n");
        CHANGES.put("line ends of Windows", text -> text.replace("\n", "\r\n"));
        CHANGES.put("line ends of old Macs", text -> text.replace("\n", "\r"));
        CHANGES.put("spaces at the ends of lines", text -> text.replace("\n", "  \n") + "   ");
        CHANGES.put("no-break spaces", text -> text.replace(' ', '\u00a0'));
        CHANGES.put("zero-width spaces", text -> text.replace(" ", "\u200b "));
        CHANGES.put("soft hyphens", text -> text.replace("e", "e\u00ad"));
        CHANGES.put("byte order mark", text -> "\ufeff" + text);
        CHANGES.put("directional marks", text -> "\u200e" + text.replace("\n", "\u200f\n"));
        CHANGES.put("decomposed letters", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        CHANGES.put("NULs", text -> text.replace("\n\n", "\u0000\n\n"));
        CHANGES.put("more empty lines", text -> text.replace("\n\n", "\n\n\n\n"));
    }

    @Test
    void howATextIsSetChangesNoAnswer() throws IOException {
        for (OpeningsTest.Case one : OpeningsTest.cases()) {
            Map<String, String> answer = answer(Texts.article(one.text()));
            CHANGES.forEach((name, change) -> assertThat(answer(Texts.article(change.apply(one.text()))))
                    .as("%s in line %d", name, one.line())
                    .isEqualTo(answer));
        }
    }

    @Test
    void theCharacterSetChangesNoAnswer() throws IOException {
        List<String> charsets = List.of("UTF-16LE", "UTF-16BE", "UTF-32LE");
        for (OpeningsTest.Case one : OpeningsTest.cases()) {
            Map<String, String> answer = answer(Texts.article(one.text()));
            for (String charset : charsets) {
                byte[] bytes = ("\ufeff" + one.text()).getBytes(Charset.forName(charset));
                assertThat(answer(Texts.article(bytes, InputDescription.NONE)))
                        .as("%s in line %d", charset, one.line())
                        .isEqualTo(answer);
            }
        }
    }

    @Test
    void theSameRecordGivesTheSameArticle() throws IOException {
        for (OpeningsTest.Case one : OpeningsTest.cases()) {
            assertThat(Texts.article(one.text())).isEqualTo(Texts.article(one.text()));
        }
    }

    @Test
    void everyAnswerRestsOnAClaimOfTheArticle() throws IOException {
        for (OpeningsTest.Case one : OpeningsTest.cases()) {
            Article article = Texts.article(one.text());
            List<Claim> claims = article.claims();
            for (Field<?> field : Field.all()) {
                article.metadata()
                        .resolved(field)
                        .ifPresent(resolved -> assertThat(claims).contains(resolved.claim()));
            }
        }
    }

    @Test
    void noTextHoweverGarbledThrows() throws IOException {
        Random random = new Random(19870226);
        List<OpeningsTest.Case> cases = OpeningsTest.cases();
        for (int n = 0; n < 1500; n++) {
            String text = cases.get(random.nextInt(cases.size())).text();
            assertThat(garbled(text, random)).satisfies(InvarianceTest::reads);
        }
    }

    @Test
    void noBytesHoweverRandomThrow() {
        Random random = new Random(20201231);
        for (int n = 0; n < 1000; n++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertThat(new TextReader(CopyReader.withBuiltInAuthorities()).read(bytes))
                    .isNotNull();
        }
    }

    private static void reads(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new TextReader(CopyReader.withBuiltInAuthorities())
                .read(bytes)
                .fold(
                        raw -> new Normaliser()
                                .normalise(new SourceRecord("in", "a.txt", 1, "0"), raw, InputDescription.NONE),
                        problem -> null);
    }

    private static String garbled(String text, Random random) {
        StringBuilder garbled = new StringBuilder(text);
        String odd = "\n\n ()[]{}<>-—/:.,;0123456789©@#'\"年月日\u0301\u0000\ud83d";
        for (int k = random.nextInt(12); k >= 0; k--) {
            int at = random.nextInt(garbled.length());
            switch (random.nextInt(4)) {
                case 0 -> garbled.setCharAt(at, odd.charAt(random.nextInt(odd.length())));
                case 1 -> garbled.insert(at, odd.charAt(random.nextInt(odd.length())));
                case 2 -> garbled.delete(at, Math.min(garbled.length() - 1, at + random.nextInt(30)));
                default -> garbled.insert(at, text, 0, random.nextInt(text.length()));
            }
            if (garbled.isEmpty()) {
                garbled.append('x');
            }
        }
        return garbled.toString();
    }

    private static Map<String, String> answer(Article article) {
        Metadata metadata = article.metadata();
        Map<String, String> answer = new LinkedHashMap<>();
        for (Field<?> field : Field.all()) {
            answer.put(field.name(), metadata.text(field).orElse(""));
        }
        answer.put("body", article.body().text());
        answer.put("words", Integer.toString(article.body().words()));
        return answer;
    }
}
