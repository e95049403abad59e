package dev.pressmark.read.record;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.text.CopyReader;
import java.util.List;
import java.util.regex.Pattern;

/** A dateline that stands in a field of its own: {@code NEW DELHI, April 9 (Xinhua) --}, or a place alone. */
public final class StatedDateline {

    private static final Pattern DASH_AT_END = Pattern.compile("[\\s;\u2013\u2014-]+$");
    private static final Pattern BEHIND_PLACE = Pattern.compile("\\s*\\(.*");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");

    private StatedDateline() {}

    /**
     * Claims what the field says, as it is read where a text opens with it; of what is no dateline, the place that it
     * begins with, unless there are numbers in it or it begins with a weekday.
     *
     * @param basis of a place that is read by the name of the field alone
     * @param where the field stands
     */
    public static void claim(String raw, Basis basis, String where, CopyReader copyReader, FoundClaims claims) {
        String line = DASH_AT_END.matcher(FoundClaims.plain(raw)).replaceFirst("");
        List<Claim> read = copyReader.readDateline(line);
        read.forEach(claim -> claims.add(claim.field(), claim.raw(), Basis.DATELINE, where));
        boolean placed = read.stream().anyMatch(claim -> claim.field() == Field.DATELINE_PLACE);
        boolean dated = line.chars().anyMatch(Character::isDigit)
                || PrintedDates.isWeekday(BETWEEN_WORDS.split(line, 2)[0]);
        if (!placed && !dated) {
            claims.add(Field.DATELINE_PLACE, BEHIND_PLACE.matcher(line).replaceFirst(""), basis, where);
        }
    }
}
