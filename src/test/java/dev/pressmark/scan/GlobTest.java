package dev.pressmark.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**/*               | a.txt",
                "**/*               | a/b/c.txt",
                "*.txt              | a.txt",
                "**/*.txt           | a.txt",
                "**/*.txt           | x/y/a.txt",
                "x/**               | x/y/a.txt",
                "x/**/a.txt         | x/a.txt",
                "x/**/a.txt         | x/y/z/a.txt",
                "day-?/*            | day-1/a",
                "?.txt              | \uD83D\uDE00.txt",
                "\uD83D\uDE00*.txt  | \uD83D\uDE00\uD83D\uDE00.txt",
                "k\u00f6ln/*        | k\u00f6ln/a b.txt",
                "*.{txt,text}       | a.text",
                "{a,b/c}/*.txt      | b/c/d.txt",
                "{a,{b,c}}.txt      | c.txt",
                "[abc].txt          | b.txt",
                "[a-c].txt          | b.txt",
                "[,;].txt           | ,.txt",
                "a+(b).$x           | a+(b).$x",
                "Smith, John/*.txt  | Smith, John/1.txt",
                "a,b.txt            | a,b.txt",
                "Gold!/*.txt        | Gold\\x21/1.txt"
            })
    void itMatches(String pattern, String path) {
        assertThat(Glob.of(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.txt         | a/b.txt",
                "*.txt         | a.txt.gz",
                "*.txt         | A.TXT",
                "?.txt         | ab.txt",
                "?             | /",
                "x/**/a.txt    | y/a.txt",
                "a.b           | axb",
                "*.{txt,text}  | a.csv",
                "[abc].txt     | d.txt",
                "a,b.txt       | a",
                "a,b.txt       | b.txt"
            })
    void itDoesNotMatch(String pattern, String path) {
        assertThat(Glob.of(pattern).matches(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[abc", "{a,b", "a}", "[z-a]"})
    void whatCannotBeUnderstoodIsRefusedInWords(String pattern) {
        assertThatThrownBy(() -> Glob.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + pattern + "' is not a file pattern: ");
    }

    @Test
    void aNewlineInANameIsACharacterLikeAnother() {
        assertThat(Glob.of("**/*.txt").matches("a\nb/c\n.txt")).isTrue();
    }

    @Test
    void itPrintsAsItWasWritten() {
        assertThat(Glob.of("**/*.{txt,text}")).hasToString("**/*.{txt,text}");
    }
}
