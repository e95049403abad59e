package dev.pressmark.read.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that was UTF-8, was read in windows-1252 and saved again: {@code dÃ©jÃ } for {@code déjà}. Every such run of
 * characters is turned back, if all of it turns back.
 */
final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** What the bytes 0x80 to 0xBF, which go on in UTF-8, look like in windows-1252; five of them are not assigned. */
    private static final String NEXT =
            "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D"
                    + "\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178\u0080-\u00BF";

    private static final Pattern RUN = Pattern.compile(
            "(?:[\u00C2-\u00DF][" + NEXT + "]|[\u00E0-\u00EF][" + NEXT + "]{2}|[\u00F0-\u00F4][" + NEXT + "]{3})+");
    /** A page about character sets may show one. */
    private static final int FEWEST = 3;

    private Mojibake() {}

    /** The text, repaired where it needs to be; the same text when it does not. */
    static String repair(String text) {
        if (!isLikely(text)) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        Matcher matcher = RUN.matcher(text);
        int copied = 0;
        while (matcher.find()) {
            repaired.append(text, copied, matcher.start()).append(turnedBack(matcher.group()));
            copied = matcher.end();
        }
        return repaired.append(text, copied, text.length()).toString();
    }

    /** Most of what is beyond ASCII must look like it: text that has other such letters was read rightly. */
    private static boolean isLikely(String text) {
        int beyondAscii = 0;
        for (int i = 0; i < text.length(); i++) {
            beyondAscii += text.charAt(i) > 0x7F ? 1 : 0;
        }
        if (beyondAscii < FEWEST) {
            return false;
        }
        int runs = 0;
        int inRuns = 0;
        Matcher matcher = RUN.matcher(text);
        while (matcher.find()) {
            runs++;
            inRuns += matcher.end() - matcher.start();
        }
        return runs >= FEWEST && inRuns * 2 > beyondAscii;
    }

    private static String turnedBack(String run) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(run.length());
            for (int i = 0; i < run.length(); i++) {
                char c = run.charAt(i);
                if (c <= 0xFF) {
                    bytes.put((byte) c);
                } else {
                    bytes.put(WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(run, i, i + 1)));
                }
            }
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return run;
        }
    }
}
