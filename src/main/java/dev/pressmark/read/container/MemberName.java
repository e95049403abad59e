package dev.pressmark.read.container;

import dev.pressmark.article.SourceRecord;
import java.util.Locale;

/**
 * The name of a member as reports carry it: {@code /} between its parts, nothing in it that a terminal obeys or that reads
 * as the end of a container's name.
 */
final class MemberName {

    private static final int LONGEST = 1000;

    private MemberName() {}

    static String of(String name) {
        StringBuilder shown = new StringBuilder();
        String path = name.replace('\\', '/');
        int i = 0;
        while (i < path.length() && shown.length() < LONGEST) {
            int c = path.codePointAt(i);
            if (Character.isISOControl(c)
                    || path.startsWith(SourceRecord.WITHIN, i)
                    || Character.getType(c) == Character.SURROGATE) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return shown.isEmpty() ? "unnamed" : shown.toString();
    }
}
