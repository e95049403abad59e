package dev.pressmark.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void everyPhraseOfTheTableIsFound() {
        List<String> lost = new ArrayList<>();
        TableResource.forEachRow(Phrases.class, "phrases.tsv", row -> {
            Phrases kind = Phrases.valueOf(row[0].toUpperCase(Locale.ROOT));
            if (!kind.is(row[1]) || !kind.mayBegin(row[1].charAt(0), (row[1] + " ").charAt(1))) {
                lost.add(String.join(" ", row));
            }
        });
        assertThat(lost).isEmpty();
    }

    @Test
    void aPhraseOfOneCharacterIsNoPartOfAWord() {
        assertThat(Phrases.END_MARK.is("完")).isTrue();
        assertThat(Phrases.END_MARK.begins("完成")).isZero();
        assertThat(Phrases.BYLINE.begins("글 최서윤")).isEqualTo(1);
        assertThat(Phrases.BYLINE.begins("文化部")).isZero();
    }
}
