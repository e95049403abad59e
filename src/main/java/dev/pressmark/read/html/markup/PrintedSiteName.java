package dev.pressmark.read.html.markup;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.TitleParts;
import dev.pressmark.authority.WebAddress;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.Wording;
import dev.pressmark.read.html.page.Page;
import dev.pressmark.read.record.FoundClaims;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The name of the site, where two of these agree on it: what its title ends or begins with, what the link to its front
 * page or its logo says, the line that says whose copy it is, its address. One of them alone may say anything.
 */
public final class PrintedSiteName {

    private static final int LONGEST = 60;
    private static final int LONGEST_FOOTER = 3000;
    private static final int FARTHEST_OWNER = 80;
    private static final Pattern HOME = Pattern.compile("(?i)(?:\\.?/)?(?:index\\.\\w{3,5})?|(?:https?:)?//[^/?#]+/?");
    private static final Pattern SITE_TITLE =
            Pattern.compile("(?<!\\S)" + WordList.SITE_TITLE_CLASS.anyOf() + "(?!\\S)");
    /** What a site is called in its address, before the endings that others have too. */
    private static final Pattern SITE = Pattern.compile(
            "(?:^|\\.)(?<name>[^.]{4,})(?:\\.(?:co|com|org|net|gov|ac|edu|or|ne|go|gob))?\\.[a-z]{2,}$");

    private static final int MOST_WORDS = 4;
    private static final int SHORT_WORD = 3;
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)©|\\(c\\)|copyright");
    /** What says it better. */
    private static final List<Basis> DATA = Basis.inOrder(Basis.PAGE_DATA, List.of(Basis.META));

    private PrintedSiteName() {}

    /** Claims the name, unless the page's data have one other than of the system the page was made with or of a company. */
    public static void add(Page page, FoundClaims claims) {
        boolean named = claims.all().stream()
                .anyMatch(claim -> claim.field() == Field.PUBLISHER
                        && DATA.contains(claim.basis())
                        && !WordList.PLATFORM.has(claim.raw())
                        && !AuthorityFile.hasLegalForm(claim.raw()));
        if (named) {
            return;
        }
        List<String> ends = ends(page.title());
        Map<String, String> names = new LinkedHashMap<>();
        page.marked().forEach(spot -> addName(spot.element(), names));
        Optional<String> titled = first(ends, names::containsKey)
                .or(() -> {
                    String owners = ends.isEmpty() ? "" : owners(page);
                    return first(ends, end -> owners.contains(' ' + end + ' '));
                })
                .or(() -> ends.stream()
                        .limit(1)
                        .filter(end -> page.title().endsWith(end) && isCalledByAddress(end, page))
                        .findFirst());
        titled.ifPresentOrElse(
                name -> claims.add(Field.PUBLISHER, name, Basis.TITLE_ELEMENT, "title"),
                () -> names.values().stream()
                        .filter(name -> isCalledByAddress(name, page))
                        .findFirst()
                        .ifPresent(name -> claims.add(Field.PUBLISHER, name, Basis.HOME_LINK, "a")));
    }

    /** The name of the site among names, if the title ends or begins with one of them. */
    static Optional<String> named(String title, List<String> names) {
        return first(ends(title), names.stream().map(Wording::words).toList()::contains);
    }

    private static Optional<String> first(List<String> ends, Predicate<String> condition) {
        return ends.stream().filter(end -> condition.test(Wording.words(end))).findFirst();
    }

    private static List<String> ends(String title) {
        return TitleParts.ends(title).stream()
                .filter(part -> part.length() <= LONGEST && Wording.words(part).length() > 1)
                .toList();
    }

    /** Whether neighbouring words of a short name are what the page's address calls its site: the "Skarn" of skarn.example. */
    private static boolean isCalledByAddress(String name, Page page) {
        String address = page.canonical().isEmpty() ? page.meta("og:url") : page.canonical();
        String host = WebAddress.host(address);
        Matcher site = SITE.matcher(host);
        String[] words = Wording.words(name).split(" ", -1);
        boolean named = isInCapitals(name) || host.endsWith(name);
        if (words.length > MOST_WORDS || !site.find() || !named || Phrases.SECTION.is(name)) {
            return false;
        }
        String called = site.group("name").replace("-", "");
        for (int from = 0; from < words.length; from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < words.length; to++) {
                if (joined.append(words[to]).toString().equals(called)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A headline that ends the title has small words. */
    private static boolean isInCapitals(String name) {
        return Stream.of(name.split("\\s+", -1))
                .allMatch(word -> word.length() <= SHORT_WORD || !Character.isLowerCase(word.codePointAt(0)));
    }

    private static void addName(Element element, Map<String, String> names) {
        boolean home = "a".equals(element.normalName())
                && element.hasAttr("href")
                && HOME.matcher(element.attr("href").strip()).matches();
        if (!home
                && !(element.hasAttr("class")
                        && SITE_TITLE.matcher(element.className()).find())) {
            return;
        }
        String text = element.text();
        Element image = text.isBlank() ? element.selectFirst("img[alt]") : null;
        String name = image == null ? text : image.attr("alt");
        if (name.length() <= LONGEST) {
            names.putIfAbsent(Wording.words(name), name.strip());
        }
    }

    /** The words behind the signs of copyright at the foot, with a space before and after each. */
    private static String owners(Page page) {
        StringBuilder owners = new StringBuilder();
        for (Element footer : page.document().getElementsByTag("footer")) {
            String text = footer.text();
            Matcher sign = COPYRIGHT.matcher(text.length() > LONGEST_FOOTER ? "" : text);
            while (sign.find()) {
                String owner = text.substring(sign.end(), Math.min(text.length(), sign.end() + FARTHEST_OWNER));
                owners.append(' ').append(Wording.words(owner)).append(" \n");
            }
        }
        return owners.toString();
    }
}
