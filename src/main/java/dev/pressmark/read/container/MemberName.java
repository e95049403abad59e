package dev.pressmark.read.container;

import java.util.Locale;

/** The name of a member as reports carry it: {@code /} between its parts, and nothing in it that a terminal obeys. */
final class MemberName {

    private static final int LONGEST = 1000;

    private MemberName() {}

    static String of(String name) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < name.length() && shown.length() < LONGEST; i++) {
            char c = name.charAt(i);
            if (c == '\\') {
                shown.append('/');
            } else if (Character.isISOControl(c) || (Character.isSurrogate(c) && !isPair(name, i))) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.isEmpty() ? "unnamed" : shown.toString();
    }

    private static boolean isPair(String name, int at) {
        boolean low = Character.isLowSurrogate(name.charAt(at));
        int high = low ? at - 1 : at;
        return high >= 0
                && high + 1 < name.length()
                && Character.isSurrogatePair(name.charAt(high), name.charAt(high + 1));
    }
}
