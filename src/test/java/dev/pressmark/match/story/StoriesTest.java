package dev.pressmark.match.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.match.duplicate.MadeTexts;
import dev.pressmark.match.trait.StoryTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories among articles that are made to be mistaken for some, and at what price. */
class StoriesTest {

    private static final int DAY = 20_000;
    private static final List<String> TOWNS = List.of(
            "Lindholm",
            "Varnholm",
            "Tidewater",
            "Abendstadt",
            "Odrin",
            "Kestrel Bay",
            "Marrow",
            "Sollund",
            "Pellam",
            "Quarry Hill");
    private static final List<String> PLAIN = List.of(
            "council",
            "bridge",
            "teacher",
            "harvest",
            "museum",
            "tunnel",
            "orchestra",
            "refinery",
            "ferry",
            "judge",
            "glacier",
            "market",
            "cyclist",
            "library",
            "reservoir",
            "festival",
            "pension",
            "lighthouse",
            "vaccine",
            "quarry",
            "airline",
            "orchard",
            "strike",
            "satellite",
            "brewery",
            "archive",
            "cathedral",
            "dentist",
            "submarine",
            "vineyard");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWeatherOfEveryDayDoesNotGlueTheNewsTogether(boolean dated) {
        assertThatEventsStayApart(StoriesTest::weather, dated);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tablesOfStocksDoNotGlueTheNewsTogether(boolean dated) {
        assertThatEventsStayApart(StoriesTest::stocks, dated);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void listingsOfTelevisionDoNotGlueTheNewsTogether(boolean dated) {
        assertThatEventsStayApart(StoriesTest::listings, dated);
    }

    /** Two thousand articles of one kind, and forty events that three articles each report. */
    private static void assertThatEventsStayApart(Kind kind, boolean dated) {
        List<Told> articles = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            articles.add(new Told("", "", kind.text(i, new Random(i)), dated ? DAY + i / 4 : StoryArticles.UNDATED));
        }
        for (int event = 0; event < 40; event++) {
            for (int outlet = 0; outlet < 3; outlet++) {
                int day = dated ? DAY + event * 12 + outlet : StoryArticles.UNDATED;
                articles.add(new Told("event " + event, "", event(event, outlet), day));
            }
        }
        Collections.shuffle(articles, new Random(20260501));
        articles.sort((some, other) -> Integer.compare(some.order(), other.order()));

        int[] stories = Stories.of(read(articles)).firsts();

        Map<Integer, List<Told>> found = IntStream.range(0, stories.length)
                .boxed()
                .collect(
                        Collectors.groupingBy(i -> stories[i], Collectors.mapping(articles::get, Collectors.toList())));
        assertThat(found.values()).allSatisfy(story -> assertThat(story).hasSizeLessThanOrEqualTo(300));
        assertThat(found.values().stream()
                        .map(story -> story.stream().map(Told::event).distinct().toList())
                        .filter(events -> events.size() > 1))
                .isEmpty();
        assertThat(found.values().stream()
                        .filter(story -> story.size() == 3
                                && !story.get(0).event.isEmpty()
                                && story.get(0).event.equals(story.get(2).event)))
                .hasSize(40);
    }

    /** Two events of one country on one day, with one person in both, as agencies tell them in three languages. */
    @Test
    void namesThatReportsShareBringThemTogetherAcrossLanguages() {
        List<Told> articles = List.of(
                new Told("ferry", "Ferry Kestrel runs aground off Skerrow", """
                        The ferry Kestrel ran aground off the island of Skerrow in the early hours of Tuesday with 214 passengers
                        on board, the coastguard of Northmark said. Nobody was hurt. Captain Ingrid Halvorsen had reported fog in
                        Lowick Sound, said Tomas Reinholt, who leads the coastguard station. Three lifeboats from Port Ellis
                        brought the passengers ashore. The transport minister, Clara Voss, said an inquiry would be held. The
                        operator, Halden Lines, said that the ship had been inspected in Marborough last November.""", DAY),
                new Told("rail", "Northmark to close three railway lines in the north", """
                        Northmark will close three railway lines between Tolbury and Easter Glen next year, Clara Voss, the minister
                        of transport, said on Tuesday. Buses are to replace the trains. The union of railway workers called the
                        decision a betrayal of the villages; its chairman, Joris Amsel, announced strikes from Monday. Farmers in
                        the valley of the Wend use the trains to send milk to the dairy in Tolbury.""", DAY),
                new Told("ferry", "Fähre »Kestrel« vor Skerrow auf Grund gelaufen", """
                        Die Fähre »Kestrel« ist in der Nacht zum Dienstag mit 214 Passagieren an Bord vor der Insel Skerrow auf Grund
                        gelaufen. Das teilte die Küstenwache mit. Verletzt wurde niemand. Kapitänin Ingrid Halvorsen hatte Nebel im
                        Lowick Sound gemeldet, wie Tomas Reinholt sagte, der Leiter der Küstenwache. Drei Rettungsboote aus Port
                        Ellis brachten die Menschen an Land. Die Reederei Halden Lines erklärte, das Schiff sei im November in
                        Marborough überprüft worden.""", DAY),
                new Told("rail", "Aus für drei Bahnstrecken im Norden", """
                        Im Norden fahren vom nächsten Jahr an keine Züge mehr zwischen Tolbury und Easter Glen. Verkehrsministerin
                        Clara Voss kündigte am Dienstag an, drei Strecken zu schließen und Busse einzusetzen. Die Gewerkschaft der
                        Eisenbahner sprach von Verrat an den Dörfern. Ihr Vorsitzender Joris Amsel rief zu Streiks von Montag an
                        auf. Bauern im Tal der Wend schicken mit der Bahn ihre Milch nach Tolbury in die Molkerei.""", DAY),
                new Told("ferry", "Le ferry Kestrel s'échoue au large de Skerrow", """
                        Le ferry Kestrel s'est échoué dans la nuit de lundi à mardi au large de l'île de Skerrow avec 214 passagers à
                        bord, ont annoncé les garde-côtes. Il n'y a pas de blessé. La capitaine Ingrid Halvorsen avait signalé du
                        brouillard dans le détroit de Lowick, a déclaré Tomas Reinholt, qui dirige le poste. Trois canots venus de
                        Port Ellis ont ramené les passagers à terre. L'armateur Halden Lines a indiqué que le navire avait été
                        inspecté à Marborough en novembre.""", DAY),
                new Told("rail", "Trois lignes de chemin de fer fermées dans le nord", """
                        Les trains ne rouleront plus l'an prochain entre Tolbury et Easter Glen : la ministre des Transports, Clara
                        Voss, a annoncé mardi la fermeture de trois lignes, remplacées par des autocars. Le syndicat des cheminots
                        dénonce une trahison des villages et son président, Joris Amsel, appelle à la grève dès lundi. Les éleveurs
                        de la vallée de la Wend envoient leur lait par le train à la laiterie de Tolbury.""", DAY));

        assertThat(Stories.of(read(articles)).firsts()).containsExactly(0, 1, 0, 1, 0, 1);
    }

    @Test
    void articlesWithoutWordsBelongToNoStory() {
        List<Told> articles = new ArrayList<>();
        for (String text : List.of("", "", " \n", "...", "- - -", "a", "a", "7", "7")) {
            articles.add(new Told("", "", text, DAY));
        }

        assertThat(Stories.of(read(articles)).firsts())
                .isEqualTo(IntStream.range(0, 9).toArray());
    }

    @Test
    void articlesOfOneWordAreNotLikeAllThatHaveIt() {
        List<Told> articles = new ArrayList<>();
        articles.add(new Told("", "", event(1, 0), DAY));
        for (int i = 0; i < 100; i++) {
            articles.add(new Told("", "", "Correction", DAY));
        }
        articles.add(new Told("", "", event(1, 1), DAY));

        int[] stories = Stories.of(read(articles)).firsts();

        assertThat(stories[101]).isZero();
        assertThat(Arrays.stream(stories).filter(first -> first == 0)).hasSize(2);
    }

    @Test
    void oneHugeArticleIsReadLikeItsBeginning() {
        String huge = event(1, 0) + " " + MadeTexts.words(1, 500_000);
        List<Told> articles = List.of(
                new Told("", "", event(1, 1), DAY), new Told("", "", huge, DAY), new Told("", "", event(2, 1), DAY));

        StoryTerms terms = StoryTerms.of("", huge);

        assertThat(terms.toBytes())
                .hasSizeLessThan(1_000)
                .isEqualTo(StoryTerms.of("", huge.substring(0, 20_000)).toBytes());
        assertThat(Stories.of(read(articles)).firsts()[2]).isEqualTo(2);
    }

    @Test
    void tenThousandArticlesThatAreAllAlikeAreEachComparedWithFew() {
        List<Told> articles = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            articles.add(new Told("", "", weather(i, new Random(i)), DAY));
        }
        StoryArticles read = read(articles);
        Stories stories = Stories.of(read);
        int[][] links =
                IntStream.range(0, articles.size()).mapToObj(stories::related).toArray(int[][]::new);
        int[] all = IntStream.range(0, articles.size()).toArray();
        StoryGrouping grouping = new StoryGrouping(read, links, all);

        grouping.assign(all.clone());

        assertThat(List.of(links)).allSatisfy(related -> assertThat(related).hasSizeLessThanOrEqualTo(4));
        assertThat(grouping.comparisons()).isBetween(10_000L, 1_000_000L);
    }

    @Test
    void theOrderInWhichArticlesAreReadMakesNoDifference() {
        List<Told> articles = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            articles.add(new Told("", "", i % 2 == 0 ? event(i / 6, i % 3) : stocks(i, new Random(i)), DAY + i / 10));
        }
        StoryArticles inOrder = read(articles);
        StoryArticles shuffled = new StoryArticles(articles.size());
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, articles.size()).boxed().toList());
        Collections.shuffle(numbers, new Random(20260502));
        numbers.forEach(number -> set(shuffled, number, articles.get(number)));

        assertThat(Stories.of(shuffled).firsts()).isEqualTo(Stories.of(inOrder).firsts());
    }

    private static StoryArticles read(List<Told> articles) {
        StoryArticles read = new StoryArticles(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            set(read, i, articles.get(i));
        }
        return read;
    }

    private static void set(StoryArticles read, int number, Told told) {
        StoryTerms terms = StoryTerms.of(told.headline, told.body);
        read.set(number, StoryTerms.fromBytes(terms.toBytes()), told.day);
    }

    private static String weather(int number, Random random) {
        StringBuilder text = new StringBuilder("Weather forecast. ");
        for (String town : TOWNS) {
            text.append(town)
                    .append(
                            random.nextBoolean()
                                    ? ": mainly dry with sunny spells, "
                                    : ": cloudy with outbreaks of rain, ")
                    .append("highs of ")
                    .append(random.nextInt(30))
                    .append(" degrees, winds light to moderate. ");
        }
        return text.append("Sunrise and sunset by the Tidewater observatory.").toString();
    }

    private static String stocks(int number, Random random) {
        StringBuilder text = new StringBuilder("Closing prices at the Tidewater exchange. ");
        for (String town : TOWNS) {
            text.append(town)
                    .append(random.nextBoolean() ? " Mining " : " Shipping ")
                    .append(1_000 + random.nextInt(9_000))
                    .append(random.nextBoolean() ? " up " : " down ")
                    .append(random.nextInt(90))
                    .append("; ");
        }
        return text.append("Volume in thousands of shares, turnover in millions.")
                .toString();
    }

    private static String listings(int number, Random random) {
        StringBuilder text = new StringBuilder("Television tonight. ");
        for (int hour = 18; hour < 24; hour++) {
            text.append(hour)
                    .append(":00 ")
                    .append(random.nextBoolean() ? "News and weather. " : "Regional magazine. ")
                    .append(hour)
                    .append(":30 ")
                    .append("Film: The ")
                    .append(PLAIN.get(random.nextInt(PLAIN.size())))
                    .append(" of ")
                    .append(TOWNS.get(random.nextInt(TOWNS.size())))
                    .append(", drama, repeat. ");
        }
        return text.toString();
    }

    /** What an outlet says of an event: its names, and words of its own. */
    private static String event(int event, int outlet) {
        Random random = new Random(event);
        Map<String, String> names = new HashMap<>();
        for (String role : List.of("captain", "place", "ship", "firm")) {
            names.put(role, "N" + Integer.toString(1_000_000 + random.nextInt(1_000_000), 36) + "a");
        }
        String topic = PLAIN.get(random.nextInt(PLAIN.size())) + " and " + PLAIN.get(random.nextInt(PLAIN.size()));
        Random own = new Random(event * 31L + outlet);
        return names.get("captain") + " of " + names.get("firm") + " spoke of the " + topic + " in "
                + names.get("place")
                + " on the " + names.get("ship") + ". " + PLAIN.get(own.nextInt(PLAIN.size())) + " "
                + PLAIN.get(own.nextInt(PLAIN.size())) + " near " + TOWNS.get(own.nextInt(TOWNS.size())) + ". "
                + names.get("firm") + " said " + names.get("captain") + " would return to " + names.get("place") + ".";
    }

    private interface Kind {

        String text(int number, Random random);
    }

    private record Told(String event, String headline, String body, int day) {

        int order() {
            return day == StoryArticles.UNDATED ? Integer.MAX_VALUE : day;
        }
    }
}
