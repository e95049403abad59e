package dev.pressmark.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Field;
import org.junit.jupiter.api.Test;

/** Who of those whom a page names as its authors wrote the article. */
class PageAuthorsTest {

    private static final String TEXT =
            "<p>The ferry to Skarn will not sail before the ice has gone, its owners said.</p>"
                    + "<p>They had tried twice on Sunday and had to turn round at the mouth of the fjord each time.</p>";
    private static final String HEADING = "<h1>Ice holds the Skarn ferry in port</h1>";

    @Test
    void whoTookThePictureIsNoAuthor() {
        assertThat(byline("", """
                        <div itemscope itemtype='https://schema.org/NewsArticle'>
                        <figure><span itemprop='author'>Pia Lens</span></figure>
                        <span itemprop='author'>(Image: Some Pictures/Ole Lens)</span>
                        <span itemprop='author'>Ann Weaver</span></div>""")).isEqualTo("Ann Weaver");
    }

    @Test
    void aPictureCreditSignsNothing() {
        assertThat(byline("<meta name='author' content='Image: Some Pictures/Ole Lens'>", ""))
                .isEmpty();
    }

    @Test
    void theGroupThatAnAuthorWorksForIsNoPerson() {
        assertThat(byline("<meta name='author' content='Ann Weaver, Skarn Media Group'>", ""))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void thePaperBehindItsWritersNameIsNoPerson() {
        String site = "<meta property='og:site_name' content='El Sol de Skarn'>";
        assertThat(byline(site + author("Ana Weaver | El Sol de Skarn"), "")).isEqualTo("Ana Weaver");
        assertThat(byline(site, "<p class='byline'>Ana Weaver | El Sol de Skarn</p>"))
                .isEqualTo("Ana Weaver");
    }

    @Test
    void theWordsOfThePublisherAreNoPersonsName() {
        assertThat(byline(
                        "<meta property='og:site_name' content='Skarn Youth | Voices of the Port | Skarn Post'>"
                                + "<link rel='canonical' href='https://www.skarnpost.example/a'>"
                                + author("Skarn Youth | Voices of the Port | Skarn Post"),
                        ""))
                .isEqualTo("Skarn Post");
    }

    @Test
    void whoMadeTheSiteHasNotWrittenForIt() {
        assertThat(byline(
                        "<meta name='author' content='www.sitemaker.example | Olaf Maker'>"
                                + "<meta name='designer' content='https://sitemaker.example'>",
                        ""))
                .isEmpty();
        assertThat(byline("<meta name='author' content='Ann Weaver'><meta name='generator' content='Sample 5.3'>", ""))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void theColumnForReadersLettersHasNotWrittenThem() {
        assertThat(byline("", "<a rel='author' href='/letters'>Letters to the Editor</a>"))
                .isEmpty();
    }

    @Test
    void thePartsOfANameAreOfOnePerson() {
        assertThat(byline("", """
                        <a rel='author' href='/a'><span class='firstname'>Ann Maria</span>
                        <span class='lastname'>Weaver</span></a>""")).isEqualTo("Ann Maria Weaver");
    }

    @Test
    void whomAPageLinksAsAuthorsBesideTheOneOfTheDataAreAuthorsToo() {
        String data = "<meta name='author' content='Ann Weaver'>";

        assertThat(byline(data, "<a rel='author' href='/o'>Ole Berg</a> <a rel='author' href='/a'>Ann Weaver</a>"))
                .isEqualTo("Ole Berg; Ann Weaver");
        assertThat(byline(data, "<a rel='author' href='/c'>Column by</a> <a rel='author' href='/a'>Ann Weaver</a>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void aLinkToAnAuthorsPageNamesTheAuthor() {
        assertThat(byline("", "<div>by <a href='/authors/ann-weaver'>Ann Weaver</a></div>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void anotherNameIsPreferredToThePapersOwn() {
        assertThat(byline(
                        "<meta property='og:site_name' content='The Daily Sample'>"
                                + "<meta name='author' content='The Daily Sample'>"
                                + "<meta name='articleAuthor' content='Reuters'>",
                        ""))
                .isEqualTo("Reuters");
    }

    @Test
    void anAgencyThatTheDataListAmongTheAuthorsIsOne() {
        assertThat(byline(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":["
                                + "{\"name\":\"Ann Weaver\"},{\"name\":\"Reuters\"}]}</script>",
                        ""))
                .isEqualTo("Ann Weaver; Reuters");
    }

    @Test
    void namesInAListOfAuthorsAreTheirs() {
        assertThat(byline("", "<ul><li class='authors__list-item'>By <span>Ann Weaver</span></li></ul>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void namesSetSideBySideNeedNoSpaceBetweenThem() {
        assertThat(byline("", "<div class='byline'><span>By</span><a>Ann Weaver</a></div>"))
                .isEqualTo("Ann Weaver");
        assertThat(byline("", "<div class='byline'><a>Ann Weaver</a><a>Ole Lind</a></div>"))
                .isEqualTo("Ann Weaver; Ole Lind");
        assertThat(byline("", "<div class='byline'><span>Ann</span><span>Weaver</span></div>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void whatIsSaidAboutAnAuthorIsNoName() {
        String author = "<a class='author' href='/w'>Ann Weaver</a>";

        assertThat(byline("", author + "<div class='author-bio'>Ann lives on Skarn</div>"))
                .isEqualTo("Ann Weaver");
        assertThat(byline("", author + "<h4 class='author-box-title'>About Ann Weaver</h4>"))
                .isEqualTo("Ann Weaver");
        assertThat(byline("", "<div class='author-info'>By Ann Weaver</div>")).isEqualTo("Ann Weaver");
        assertThat(byline("", author + "<span class='author__location'>Holm</span>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void anInvertedNameIsOnePersons() {
        assertThat(byline(
                        "<meta name='citation_author' content='Weaver, Ann'>"
                                + "<meta name='citation_author' content='Lind, Ole'>",
                        ""))
                .isEqualTo("Ann Weaver; Ole Lind");
    }

    @Test
    void labelsBesideANameAndTheNameOfTheSiteAreNoAuthors() {
        assertThat(
                        byline(
                                "<meta property='og:site_name' content='The Daily Sample'>",
                                "<div><span class='author'>By</span><span class='author'>Ann Weaver</span>"
                                        + "<span class='author'>Follow</span><span class='author'>The Daily Sample</span></div>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void aPersonIsPreferredToTheFirmThatRunsTheSite() {
        assertThat(byline(
                        "<meta name='author' content='Sample Newspapers Ltd'>"
                                + "<meta name='dc.creator' content='sample.example developer'>",
                        "<span class='author'>Ann Weaver</span>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void whoSignedUnderTheTextIsPreferredToThePapersOwnName() {
        String own = "<meta property='og:site_name' content='The Daily Sample'>"
                + "<meta name='author' content='The Daily Sample'>";

        assertThat(byline(own, "", "<p>abc, de; Foto: Hafenarchiv</p>")).isEqualTo("abc; de");
        assertThat(byline(own, "", "<p>The Daily Sample / Última Hora</p>")).isEqualTo("Última Hora");
        assertThat(byline(own, "", "<p>DS-Redaktion</p><p>Did you like it? Then help us with a gift of your own.</p>"))
                .isEqualTo("DS-Redaktion");
        assertThat(byline(own, "", "<p>The ferry / the fjord</p>")).isEqualTo("The Daily Sample");
    }

    @Test
    void theNameOfASectionIsNoAuthor() {
        assertThat(byline("<meta name='author' content='Nachrichten'>", "<div class='author'>منوعات</div>"))
                .isEmpty();
    }

    @Test
    void whatSystemsCallAnAuthorTheyDoNotKnowIsNobody() {
        String printed = "<p class='byline'>By Ann Weaver</p>";

        assertThat(byline(author("admin"), printed)).isEqualTo("Ann Weaver");
        assertThat(byline(author("Guest Author"), printed)).isEqualTo("Ann Weaver");
        assertThat(byline(author("Webmaster"), "")).isEmpty();
    }

    @Test
    void aPlaceWhereAValueIsMissingNamesNobody() {
        String printed = "<p class='byline'>By Ann Weaver</p>";

        assertThat(byline(author("null null"), printed)).isEqualTo("Ann Weaver");
        assertThat(byline(author("[object Object]"), printed)).isEqualTo("Ann Weaver");
        assertThat(byline(author("{{author.name}}"), printed)).isEqualTo("Ann Weaver");
    }

    @Test
    void twoWholeNamesInOneTextAreTwoPersonsInEveryLanguage() {
        assertThat(byline(author("Ana Prado e Caio Lima"), "")).isEqualTo("Ana Prado; Caio Lima");
        assertThat(byline(author("Ana Prado y Caio Lima"), "")).isEqualTo("Ana Prado; Caio Lima");
        assertThat(byline(author("Ayla Kaya ve Can Demir"), "")).isEqualTo("Ayla Kaya; Can Demir");
        assertThat(byline(author("Jan Smit en Ans de Boer"), "")).isEqualTo("Jan Smit; Ans de Boer");
        assertThat(byline(author("Pedro Gil y Gasset"), "")).isEqualTo("Pedro Gil y Gasset");
    }

    @Test
    void whatStandsBesideANameInDataIsTakenOff() {
        assertThat(byline(author("By ANN WEAVER - AP Economics Writer"), "")).isEqualTo("Ann Weaver");
        assertThat(byline(author("By ANN WEAVER AP Economics Writer"), "")).isEqualTo("Ann Weaver");
        assertThat(byline(author("Ann Weaver Health Correspondent"), "")).isEqualTo("Ann Weaver");
        assertThat(byline(author("Ann Weaver for the Daily Sample"), "")).isEqualTo("Ann Weaver");
        assertThat(byline(author("Ann Weaver aw@sample.example"), "")).isEqualTo("Ann Weaver");
        assertThat(byline(author("Ann Weaver & Ole Lind in York, and Pia Lens in London"), ""))
                .isEqualTo("Ann Weaver; Ole Lind; Pia Lens");
    }

    @Test
    void anAccountInAListOfAuthorsIsNoFurtherPerson() {
        assertThat(byline(author("Ann Weaver\"},{\"name\":\"@annw"), "")).isEqualTo("Ann Weaver");
    }

    @Test
    void anInvertedNameInDataIsOnePersons() {
        assertThat(byline(author("Weaver, Ann"), "")).isEqualTo("Ann Weaver");
    }

    @Test
    void thePapersOwnNameIsKnownWithoutItsArticle() {
        assertThat(byline(
                        "<meta property='og:site_name' content='The Daily Sample'>"
                                + author("Ann Weaver\"},{\"name\":\"Daily Sample"),
                        ""))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void whomAPrintedLineNamesBesideTheAuthorOfTheDataIsOneToo() {
        assertThat(byline(author("Ann Weaver"), "<p class='byline'>By Ann Weaver, Ole Lind and Pia Lens</p>"))
                .isEqualTo("Ann Weaver; Ole Lind; Pia Lens");
    }

    @Test
    void whatIsPrintedBesideTheAuthorOfTheDataWithoutBeingANameIsNoAuthor() {
        assertThat(byline(author("Ann Weaver"), "<p class='byline'>Ann Weaver, About Ann Weaver</p>"))
                .isEqualTo("Ann Weaver");
        assertThat(byline(author("Ann Weaver"), "<p class='byline'>Ann Weaver</p><p class='byline'>Ole Lind</p>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void aPaperAndATownBehindTheAuthorOfTheDataAreNoAuthors() {
        assertThat(byline(
                        author("Ana Prado e Caio Lima"),
                        "<p class='byline'>Por Ana Prado e Caio Lima, O Farol — Vila do Mar</p>"))
                .isEqualTo("Ana Prado; Caio Lima");
    }

    @Test
    void whoTookThePicturesOrEditedTheTextIsCreditedInTheSameLineWithoutBeingAnAuthor() {
        assertThat(printed("Texto: Ana Prado Fotos: Caio Lima")).isEqualTo("Ana Prado");
        assertThat(printed("Tekst Jan Smit Foto Ans Bakker")).isEqualTo("Jan Smit");
        assertThat(printed("Pia Lens Kuva: Ole Lind")).isEqualTo("Pia Lens");
        assertThat(printed("Av Ole Lind (tekst) og Pia Lens (foto)")).isEqualTo("Ole Lind");
        assertThat(printed("Written by Ann Weaver | Edited by Ole Lind")).isEqualTo("Ann Weaver");
    }

    @Test
    void aLabelSaysWhoWroteOrAsked() {
        assertThat(printed("Words: Ann Weaver")).isEqualTo("Ann Weaver");
        assertThat(printed("Interview: Ann Weaver")).isEqualTo("Ann Weaver");
        assertThat(printed("Das Interview führte Anna Weber")).isEqualTo("Anna Weber");
        assertThat(printed("Rozmawiała Anna Wilk")).isEqualTo("Anna Wilk");
        assertThat(printed("Door onze redacteur Ans Bakker")).isEqualTo("Ans Bakker");
    }

    @Test
    void labelsAndRolesOfTheFarEastAreNoPartOfAName() {
        assertThat(printed("文・山田花子　写真・鈴木次郎")).isEqualTo("山田花子");
        assertThat(printed("記者・山田花子")).isEqualTo("山田花子");
        assertThat(printed("記者王小明／台中報導")).isEqualTo("王小明");
        assertThat(printed("文／王小明")).isEqualTo("王小明");
        assertThat(printed("글·사진 홍길동 기자")).isEqualTo("홍길동");
    }

    @Test
    void andIsWrittenOntoASecondHebrewName() {
        assertThat(printed("דנה כהן ויואב לוי")).isEqualTo("דנה כהן; יואב לוי");
        assertThat(printed("דנה ורד")).isEqualTo("דנה ורד");
    }

    @Test
    void aReporterWhomTheTextBeginsOrEndsWithIsItsAuthor() {
        assertThat(byline("", "<p>[표본일보 홍길동 기자] 시의회가 16일 밤 새 다리를 놓기로 의결했다고 밝혔다.</p>"))
                .isEqualTo("홍길동");
        assertThat(byline("", "", "<p>홍길동 기자 hong@sample.example</p>")).isEqualTo("홍길동");
    }

    @Test
    void authorsBesideHeadlinesOfOtherArticlesWroteThose() {
        String card =
                "<div><h3><a href='/o'>Crane falls into the harbour</a></h3><span class='author'>Ole Rand</span></div>";

        assertThat(byline("", "<p>By Ann Weaver</p>" + card)).isEqualTo("Ann Weaver");
    }

    @Test
    void authorsInARailOverTheHeadingWroteOtherArticles() {
        assertThat(TestPage.read(
                                "",
                                "<aside><a rel='author'>Ole Rand</a></aside>" + HEADING + "<p>By Ann Weaver</p>" + TEXT)
                        .metadata()
                        .text(Field.BYLINE))
                .contains("Ann Weaver");
    }

    @Test
    void aLabelInAnElementOfItsOwnIsNoName() {
        assertThat(byline(
                        "",
                        "<div class='author-name'><div class='author-by'>By</div> <a href='#'>Ann Weaver</a></div>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void whoIsNotLinkedIsNamedBesideWhoIs() {
        assertThat(byline("", "<p class='byline'>By <a rel='author' href='/aw'>Ann Weaver</a> and Ole Rand</p>"))
                .isEqualTo("Ann Weaver; Ole Rand");
    }

    @Test
    void twoNamesStandBesideADate() {
        assertThat(byline("", "<p>Ann Weaver and Ole Rand | May 3, 2024</p>")).isEqualTo("Ann Weaver; Ole Rand");
    }

    @Test
    void whatSaysWhichDateItIsIsNoPartOfTheNameBeforeIt() {
        assertThat(printed("By <a>Ann Weaver</a> <span>Updated 4 March 2024 14:20</span>"))
                .isEqualTo("Ann Weaver");
        assertThat(byline("", "<p>Von Ann Weber Aktualisiert am 4. März 2024</p>"))
                .isEqualTo("Ann Weber");
        assertThat(byline("", "<p>By Ann Weaver Published 4 March 2024 at 14:20 Updated 5 March 2024</p>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void whoIsQuotedOrShownInTheTextDidNotWriteIt() {
        String quote = "<blockquote><p>Nobody asked us.</p><cite class='quote__author'>Erna Pohl</cite></blockquote>";
        assertThat(byline("", "<p>By Ann Weaver</p>", quote)).isEqualTo("Ann Weaver");
        assertThat(byline("", "<p>By Ann Weaver</p>", "<div><span class='book-author'>Ole Penner</span></div>"))
                .isEqualTo("Ann Weaver");
        assertThat(byline("", "<div><img src='a.jpg'><span class='photo-author'>Ole Lens</span></div>"))
                .isEmpty();
    }

    @Test
    void whatAReaderMayPressBesideANameIsNoPartOfIt() {
        assertThat(printed("By <a>Ann Weaver</a> <a>Follow</a>")).isEqualTo("Ann Weaver");
        assertThat(printed("Von <a>Ann Weber</a> <button>Folgen</button>")).isEqualTo("Ann Weber");
        assertThat(printed("By <a>Ann Weaver</a> <a>View Profile</a>")).isEqualTo("Ann Weaver");
    }

    @Test
    void aPrintedNameIsPreferredToOneThatNamesNobody() {
        assertThat(byline("<meta name='author' content='Agency Report'>", "<p class='byline'>By Ann Weaver</p>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void aTitleWithAPlaceInItIsNobody() {
        assertThat(printed("<b class='fn'>Ann Weaver</b> <span>Senior Washington Correspondent</span>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void whoHelpedStandsInBracketsBehindTheName() {
        assertThat(printed("Par <a>Anne Tisserand</a> (avec Luc Meunier et Zoé Lenoir)"))
                .isEqualTo("Anne Tisserand; Luc Meunier; Zoé Lenoir");
    }

    @Test
    void accountAndDateBehindANameAreNoPartOfIt() {
        assertThat(printed("By <a>Ann Weaver</a> <a>@annweaver</a> <time><span>3 May 2024</span></time>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void whatAFormAsksItsReaderForIsNoName() {
        assertThat(byline(
                        "",
                        "<p class='byline'>By Ann Weaver</p>",
                        "<div class='author-contact'><form><label>Name"
                                + "<span>(required)</span></label></form></div>"))
                .isEqualTo("Ann Weaver");
    }

    @Test
    void particularsInTheHeaderOfTheArticleAreItsOwnWhateverTheSystemCallsThem() {
        assertThat(TestPage.read(
                                "",
                                "<header class='article-header'>" + HEADING + "<div class='news-feed_item-meta'><ul"
                                        + " class='authors'><li><div rel='author' class='author has-bio'>By Ann Weaver</div></li></ul></div>"
                                        + "</header>" + TEXT)
                        .metadata()
                        .text(Field.BYLINE))
                .contains("Ann Weaver");
    }

    @Test
    void whatASystemCallsWhoEnteredAPageGivesWayToWhoIsPrinted() {
        String head = "<meta name='author' content='nweaver2'>";

        assertThat(byline(head, "<p>By <a href='/author/ann' rel='author'>Ann Painter</a></p>"))
                .isEqualTo("Ann Painter");
        assertThat(byline(head, "")).isEqualTo("nweaver2");
    }

    @Test
    void thePlaceBehindWhoIsNoPersonIsNone() {
        assertThat(byline("<meta name='author' content='Agencias / Bogotá / desk@sample.example'>", ""))
                .isEqualTo("Agencias");
        assertThat(byline(author("Reuters, London"), "")).isEqualTo("Reuters");
    }

    @Test
    void theWordThatADateStoodBehindIsNoAuthor() {
        String site = "<meta property='og:site_name' content='L&#39;Heure de Skarn'>";

        assertThat(byline(site, "<div class='author'>Par L'Heure de Skarn| Le 15/12/2019 - 16:34 | Partager</div>"))
                .isEqualTo("L'Heure de Skarn");
    }

    @Test
    void initialsAloneStayInCapitals() {
        assertThat(byline(author("QRT"), "")).isEqualTo("QRT");
        assertThat(byline(author("ANN WEAVER"), "")).isEqualTo("Ann Weaver");
    }

    private static String printed(String byline) {
        return byline("", "<p class='byline'>" + byline + "</p>");
    }

    private static String author(String name) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"" + name
                + "\"}]}</script>";
    }

    private static String byline(String head, String afterHeading) {
        return byline(head, afterHeading, "");
    }

    private static String byline(String head, String afterHeading, String afterText) {
        return TestPage.read(head, HEADING + afterHeading + TEXT + afterText)
                .metadata()
                .text(Field.BYLINE)
                .orElse("");
    }
}
