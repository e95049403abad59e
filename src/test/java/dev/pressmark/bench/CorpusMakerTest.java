package dev.pressmark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusMakerTest {

    private static final int FILES = 1_200;

    @TempDir
    static Path folder;

    private static List<String> texts;

    @BeforeAll
    static void make() throws IOException {
        texts = corpus("first", 1);
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        assertThat(corpus("again", 1)).isEqualTo(texts);
        assertThat(corpus("other", 2)).isNotEqualTo(texts);
    }

    @Test
    void filesHaveTheSizeOfNewsArticles() throws IOException {
        long bytes = 0;
        for (int number = 0; number < FILES; number++) {
            long size = Files.size(CorpusMaker.path(folder.resolve("first"), number));
            assertThat(size).isBetween(1_000L, 7_000L);
            bytes += size;
        }
        assertThat(bytes / FILES).isBetween(2_700L, 3_600L);
    }

    @Test
    void oneFileInTwentyIsACopyAndTheRestDiffer() {
        assertThat(FILES - new HashSet<>(texts).size()).isEqualTo(FILES / 20);
        assertThat(texts.subList(0, 9)).contains(texts.get(9));
    }

    @Test
    void anotherIsAnEarlierOneWithAFewWordsChanged() {
        List<String> edited = words(texts.get(17));

        assertThat(texts.subList(0, 17)).map(CorpusMakerTest::words).anySatisfy(original -> {
            assertThat(original).hasSameSizeAs(edited);
            assertThat(IntStream.range(0, edited.size())
                            .filter(i -> !original.get(i).equals(edited.get(i)))
                            .count())
                    .isBetween(1L, edited.size() / 20L);
        });
    }

    @Test
    void aThousandFilesFillAFolder() {
        Path first = folder.resolve("first");

        assertThat(first.resolve("000").toFile().list()).hasSize(1_000);
        assertThat(first.resolve("001").toFile().list()).hasSize(200);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static List<String> corpus(String name, long seed) throws IOException {
        CorpusMaker.make(folder.resolve(name), FILES, seed);
        List<String> read = new ArrayList<>();
        for (int number = 0; number < FILES; number++) {
            read.add(Files.readString(CorpusMaker.path(folder.resolve(name), number)));
        }
        return read;
    }
}
