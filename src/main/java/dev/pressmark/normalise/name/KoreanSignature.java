package dev.pressmark.normalise.name;

import dev.pressmark.authority.KoreanName;
import dev.pressmark.authority.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names among what Korean papers print beside them: {@code 부산/홍길동 특파원}, {@code 홍길동 표본닷컴 객원기자}. Paper, desk
 * and town stand before a name or behind it; a name begins with one of the few surnames, and most have three syllables.
 */
final class KoreanSignature {

    private static final Pattern ROLE = Pattern.compile(
            "(?:" + WordList.KOREAN_RANK.anyOf() + "\\s?)?" + WordList.KOREAN_REPORTER.anyOf() + "(?![가-힣])");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)?|<[^<>]*>?");
    private static final Pattern ADDRESS = Pattern.compile("[\\s/]*[\\w.+-]+@[\\w.-]+");
    private static final Pattern SEPARATOR = Pattern.compile("[·・,、]");
    private static final Pattern BEFORE = Pattern.compile("^.*[=/]");
    private static final int USUAL = 3;

    private KoreanSignature() {}

    /** The names, with commas between them; empty where nothing says that a reporter signs. */
    static Optional<String> names(String signature) {
        if (!ROLE.matcher(signature).find()) {
            return Optional.empty();
        }
        String bare =
                ADDRESS.matcher(IN_BRACKETS.matcher(signature).replaceAll(" ")).replaceAll(" ");
        List<String> names = new ArrayList<>();
        for (String piece : SEPARATOR.split(bare, -1)) {
            String words = ROLE.matcher(BEFORE.matcher(piece).replaceFirst("")).replaceAll(" ");
            names.addAll(among(Stream.of(words.strip().split("[\\s\\[\\]【】]+"))
                    .filter(word -> !word.isEmpty())
                    .toList()));
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static List<String> among(List<String> words) {
        List<String> names = words.stream().filter(KoreanName::is).toList();
        if (names.size() < 2 || (names.size() == words.size() && names.stream().allMatch(KoreanSignature::isUsual))) {
            return names;
        }
        return names.stream()
                .filter(KoreanSignature::isUsual)
                .findFirst()
                .or(() -> names.stream().filter(name -> name.length() < USUAL).findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isUsual(String name) {
        return name.length() == USUAL;
    }
}
