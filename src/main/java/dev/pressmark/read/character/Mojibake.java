package dev.pressmark.read.character;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text that was UTF-8, was read in windows-1252 and saved again: {@code dÃ©jÃ } for {@code déjà}. Every such run of
 * characters is turned back, if all of it turns back.
 */
public final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** What those of the bytes 0x80 to 0xBF that go on in UTF-8 look like in windows-1252 and not in Latin-1. */
    private static final String NEXT =
            "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D"
                    + "\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178";

    /** A page about character sets may show one. */
    private static final int FEWEST = 3;

    /** In UTF-8, U+00C0 to U+00FF begin with it. */
    private static final byte LEAD_BYTE = (byte) 0xC3;
    /** So many letters that were read rightly, the rest were too. */
    private static final int ENOUGH = 500;

    private Mojibake() {}

    /**
     * Whether bytes in UTF-8 may hold such text: by what begins a run, letters from &Acirc; to &ocirc;, with as many
     * characters behind it as go on from there. Quicker than to look at the text.
     */
    public static boolean isPossible(byte[] utf8) {
        int begun = 0;
        for (int i = Utf8.endOfAscii(utf8, 0); i + 2 < utf8.length; i = Utf8.endOfAscii(utf8, i + 1)) {
            if (utf8[i] == LEAD_BYTE && utf8[i + 2] < 0 && goesOn(utf8, i)) {
                begun++;
            }
        }
        return begun >= FEWEST;
    }

    private static boolean goesOn(byte[] utf8, int lead) {
        int next = lead + 2;
        for (int left = length((char) (0xC0 | (utf8[lead + 1] & 0x3F))) - 1; left > 0; left--) {
            int length = next + 1 < utf8.length ? lengthOfNext(utf8[next]) : 0;
            if (length == 0) {
                return false;
            }
            next += length;
        }
        return next > lead + 2;
    }

    /** How many bytes a character has in UTF-8 that begins with this one and can be one of {@link #NEXT}; 0 when none can. */
    private static int lengthOfNext(byte first) {
        return switch (first & 0xFF) {
            case 0xC2, 0xC5, 0xC6, 0xCB -> 2;
            case 0xE2 -> 3;
            default -> 0;
        };
    }

    /** The text, repaired where it needs to be; the same text when it does not. */
    public static String repair(String text) {
        if (!isLikely(text)) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = endOfRun(text, i);
            if (end == i) {
                repaired.append(text.charAt(i++));
            } else {
                repaired.append(turnedBack(text.substring(i, end)));
                i = end;
            }
        }
        return repaired.toString();
    }

    /** Most of what is beyond ASCII must look like it: text that has other such letters was read rightly. */
    private static boolean isLikely(String text) {
        int beyondAscii = 0;
        int runs = 0;
        int inRuns = 0;
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) <= 0x7F) {
                i++;
                continue;
            }
            int end = endOfRun(text, i);
            runs += end > i ? 1 : 0;
            inRuns += end - i;
            beyondAscii += Math.max(1, end - i);
            i = Math.max(i + 1, end);
            if (beyondAscii > ENOUGH && inRuns * 2 <= beyondAscii) {
                return false;
            }
        }
        return runs >= FEWEST && inRuns * 2 > beyondAscii;
    }

    /** Where the characters of UTF-8 end that begin here, as windows-1252 shows their bytes; here, when there are none. */
    private static int endOfRun(String text, int start) {
        int end = start;
        for (int length = length(text, end); length > 0; length = length(text, end)) {
            end += length;
        }
        return end;
    }

    private static int length(String text, int at) {
        int length = at < text.length() ? length(text.charAt(at)) : 0;
        if (at + length > text.length()) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            char next = text.charAt(i);
            boolean goesOn = next >= 0x80 && next <= 0xBF;
            if (!goesOn && (next < 0x80 || NEXT.indexOf(next) < 0)) {
                return 0;
            }
        }
        return length;
    }

    /** How many characters the bytes are that begin with this one; 0 when none do. */
    private static int length(char lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead <= 0xDF ? 2 : lead <= 0xEF ? 3 : 4;
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
