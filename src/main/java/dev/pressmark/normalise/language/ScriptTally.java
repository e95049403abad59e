package dev.pressmark.normalise.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which script a text is written in, and, where a script writes one language of the press, which language that is. */
final class ScriptTally {

    private static final Map<UnicodeScript, String> SOLE_LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.ORIYA, "or"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MYANMAR, "my"));

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int total;

    ScriptTally(String text) {
        int i = 0;
        int latin = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < 0x80) {
                latin += isAsciiLetter(c) ? 1 : 0;
                i++;
            } else {
                int letter = text.codePointAt(i);
                if (Character.isLetter(letter)) {
                    count(letter);
                }
                i += Character.charCount(letter);
            }
        }
        letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        total += latin;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void count(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        letters.merge(script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script, 1, Integer::sum);
        total++;
    }

    int letters() {
        return total;
    }

    /** Japanese mixes kana with ideographs; any good share of kana makes it Japanese. */
    Optional<String> soleLanguage() {
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        if (kana + han > total * 0.6) {
            return Optional.of(kana > 0.1 * (kana + han) ? "ja" : "zh");
        }
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue() > total * 0.6)
                .map(Map.Entry::getKey)
                .filter(SOLE_LANGUAGES::containsKey)
                .findFirst()
                .map(SOLE_LANGUAGES::get);
    }
}
