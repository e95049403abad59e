package dev.pressmark.read.text.head;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.text.line.OrganisationName;
import dev.pressmark.read.text.sheet.Sentences;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the line under a byline that says where its bearer is, or for whom: {@code in Sligo}, {@code Brussels, Sunday},
 * {@code da Agência Sample, em Blumenau}.
 */
final class WhereaboutsLine {

    private static final int LONGEST = 60;
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern INTRODUCED = Pattern.compile("(?u)"
            + WordList.anyOf(WordList.BEFORE_PLACE, WordList.PERHAPS_BEFORE_PLACE, WordList.BEFORE_EMPLOYER)
            + "\\s+(?<name>[\\p{Lu}\\p{Lo}]\\S*(?:\\s+\\S+){0,4})");
    private static final Pattern PLACE = Pattern.compile("(?u)" + WordList.BEFORE_PLACE.anyOf() + "\\s.*");

    private final Sheet sheet;
    private final AuthorityFile authorities;
    private final OrganisationName organisations;

    WhereaboutsLine(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.authorities = authorities;
        this.organisations = new OrganisationName(sheet, authorities);
    }

    /** Claims what the line says and takes it out of the body, if it is such a line. */
    boolean take(int i) {
        String line = sheet.lines().length(i) > LONGEST ? "" : sheet.lines().line(i);
        if (line.isEmpty() || Sentences.endsWithStop(line)) {
            return false;
        }
        List<String> places = new ArrayList<>();
        List<String> employers = new ArrayList<>();
        for (String piece : COMMA.split(line, -1)) {
            Matcher introduced = INTRODUCED.matcher(piece);
            if (introduced.matches()
                    && authorities.find(introduced.group("name")).isPresent()) {
                employers.add(introduced.group("name"));
            } else if (introduced.matches() && isPlace(piece, introduced.group("name"))) {
                places.add(introduced.group("name"));
            } else if (Gazetteer.hasPlace(piece)
                    || (!places.isEmpty() && Gazetteer.country(piece, "").isPresent())) {
                places.add(piece);
            } else if (!introduced.matches() && !PrintedDates.isWeekday(piece)) {
                return false;
            }
        }
        if (places.isEmpty() && employers.isEmpty()) {
            return false;
        }
        employers.forEach(name -> organisations.claim(i, name, Basis.BYLINE));
        if (!places.isEmpty()) {
            sheet.claim(i, Field.DATELINE_PLACE, String.join(", ", places), Basis.BYLINE);
        }
        sheet.take(i);
        return true;
    }

    private static boolean isPlace(String piece, String name) {
        return PLACE.matcher(piece).matches() || Gazetteer.hasPlace(name);
    }
}
