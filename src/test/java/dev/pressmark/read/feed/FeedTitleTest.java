package dev.pressmark.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.authority.AuthorityFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTitleTest {

    @ParameterizedTest
    @CsvSource({
        "World news | The Guardian, The Guardian",
        "NYT > Top Stories, NYT",
        "Le Monde.fr - Actualités, Le Monde.fr",
        "Reuters: World News, Reuters",
        "Harbour Herald » Transport, Harbour Herald",
        "Transport | Harbour Herald, Harbour Herald",
        "Harbour Herald - Latest News, Harbour Herald",
        "The Harbour Gazette, The Harbour Gazette",
        "Ships - and what they carry, Ships - and what they carry"
    })
    void theSectionBesideItIsNoPartOfThePublisher(String title, String publisher) {
        assertThat(FeedTitle.publisher(title, AuthorityFile.builtIn(), List.of("https://harbourherald.example/1")))
                .contains(publisher);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSS", "RSS Feed", "Latest news", "Top Stories", "Actualités", "Новости"})
    void whatAnyFeedIsCalledNamesNobody(String title) {
        assertThat(FeedTitle.publisher(title, AuthorityFile.builtIn(), List.of("https://harbour.example/1")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSS", "Latest news", "Politics", "The day in brief - all posts"})
    void theSiteTellsWhereTheTitleDoesNot(String title) {
        assertThat(FeedTitle.publisher(title, AuthorityFile.builtIn(), List.of("https://www.theguardian.com/1")))
                .contains("The Guardian");
    }
}
