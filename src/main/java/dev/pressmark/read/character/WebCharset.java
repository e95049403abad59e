package dev.pressmark.read.character;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The character sets that declarations mean. The vendors' sets contain the standard ones they were made from, and are what programs
 * write when they declare those: browsers read them so (WHATWG Encoding Standard, section 4.2).
 */
public final class WebCharset {

    /** What is declared, by Java's name for it or, where Java knows none, by its label, and what it is read in. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("US-ASCII", "windows-1252"),
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("ISO88591", "windows-1252"),
            Map.entry("ISO-8859-8", "windows-1255"),
            Map.entry("ISO-8859-8-I", "windows-1255"),
            Map.entry("ISO-8859-8-E", "windows-1255"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("ISO88599", "windows-1254"),
            Map.entry("X-ISO-8859-11", "x-windows-874"),
            Map.entry("ISO8859-11", "x-windows-874"),
            Map.entry("TIS-620", "x-windows-874"),
            Map.entry("DOS-874", "x-windows-874"),
            Map.entry("X-CP1250", "windows-1250"),
            Map.entry("X-CP1251", "windows-1251"),
            Map.entry("X-CP1252", "windows-1252"),
            Map.entry("X-CP1253", "windows-1253"),
            Map.entry("X-CP1254", "windows-1254"),
            Map.entry("X-CP1255", "windows-1255"),
            Map.entry("X-CP1256", "windows-1256"),
            Map.entry("X-CP1257", "windows-1257"),
            Map.entry("X-CP1258", "windows-1258"),
            Map.entry("MACINTOSH", "x-MacRoman"),
            Map.entry("X-MAC-ROMAN", "x-MacRoman"),
            Map.entry("X-MAC-CYRILLIC", "x-MacCyrillic"),
            Map.entry("SHIFT_JIS", "windows-31j"),
            Map.entry("EUC-KR", "x-windows-949"),
            Map.entry("KOREAN", "x-windows-949"),
            Map.entry("GB2312", "GB18030"),
            Map.entry("GB_2312-80", "GB18030"),
            Map.entry("CHINESE", "GB18030"),
            Map.entry("GBK", "GB18030"),
            Map.entry("X-GBK", "GB18030"),
            Map.entry("BIG5", "Big5-HKSCS"),
            Map.entry("CN-BIG5", "Big5-HKSCS"),
            Map.entry("X-X-BIG5", "Big5-HKSCS"));

    private WebCharset() {}

    /** What is read as the character set of this name; empty when there is no such name, or it is not known here. */
    public static Optional<Charset> of(String label) {
        String stated = label.strip();
        return known(MEANT.getOrDefault(upperCase(stated), stated))
                .flatMap(charset -> known(MEANT.getOrDefault(upperCase(charset.name()), charset.name())));
    }

    private static String upperCase(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
