package dev.pressmark.read.text.line;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.DateLabel;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.JobTitle;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Claims what a byline states: who wrote it, for whom, where and when. */
public final class BylineClaims {

    private static final Pattern ORGANISATION_ENDS = Pattern.compile("\\s*[,|/()]\\s*|\\s*(?<!\\p{L})"
            + WordList.anyOf(
                    WordList.BEFORE_EMPLOYER,
                    WordList.BEFORE_PLACE,
                    WordList.AND,
                    WordList.AND_AMONG_NAMES,
                    WordList.LETTER_FOR_AND)
            + "\\s+");
    private static final Pattern PLACE =
            Pattern.compile("(?:\\s" + WordList.BEFORE_PLACE.anyOf() + "|(?<=\\S\\s\\S{1,40})\\s"
                    + WordList.PERHAPS_BEFORE_PLACE.anyOf() + ")\\s(?<place>[\\p{Lu}\\p{Lo}][^,|;()]{1,40})$");
    /** 記者林淑芬／台北報導 */
    private static final Pattern REPORTED_FROM =
            Pattern.compile("[／/](?<place>\\p{IsHan}{2,4})" + WordList.HAN_REPORTED.anyOf());

    private static final int MOST_DATES = 2;

    private final Sheet sheet;
    private final AuthorityFile authorities;

    public BylineClaims(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.authorities = authorities;
    }

    /** Claims the names, and what else stands beside them: an agency, a place, a date. */
    public void claim(int i, String line) {
        String names = claimDates(i, line);
        Matcher from = BylineLine.FROM.matcher(names);
        String byline = from.matches() ? names.substring(from.start("name")) : names.isBlank() ? line : names;
        sheet.claim(i, Field.BYLINE, byline, Basis.BYLINE);
        claimOrganisations(i, names);
        Matcher behind = PLACE.matcher(byline);
        Matcher before = BylineLine.PLACE_FIRST.matcher(withoutIntroduction(byline));
        Matcher reported = REPORTED_FROM.matcher(byline);
        if (reported.find()) {
            claimPlace(i, reported.group("place"));
        } else if (before.lookingAt()) {
            claimPlace(i, before.group("place"));
        } else if (behind.find()) {
            claimPlace(i, behind.group("place"));
        }
    }

    /** The dates behind the names, each with the words that say which it is; what stands before them. */
    private String claimDates(int i, String line) {
        String names = line;
        int from = 0;
        List<PrintedDate> dates = PrintedDates.in(line);
        for (PrintedDate date : dates.size() > MOST_DATES ? List.<PrintedDate>of() : dates) {
            String before = DatedLine.before(line.substring(from, date.start()));
            int label = DateLabel.startIn(before);
            names = from == 0 ? before.substring(0, label) : names;
            boolean changed = Phrases.MODIFIED.is(before.substring(label).strip());
            sheet.claim(
                    i,
                    changed ? Field.MODIFIED : Field.PUBLISHED,
                    line.substring(date.start(), date.end()),
                    Basis.DATE_LINE);
            from = date.end();
        }
        return names;
    }

    private void claimPlace(int i, String place) {
        if (!Gazetteer.places(place, "").isEmpty()) {
            sheet.claim(i, Field.DATELINE_PLACE, place, Basis.BYLINE);
        }
    }

    /** Claims whose reporter somebody is. */
    public void claimRole(int i, String line) {
        sheet.claim(i, Field.NOTICE, line, Basis.NOTICE_LINE);
        claimOrganisations(i, line);
    }

    private void claimOrganisations(int i, String names) {
        for (String piece : ORGANISATION_ENDS.split(withoutIntroduction(names), -1)) {
            String name = organisation(piece);
            authorities
                    .find(name)
                    .ifPresent(organisation -> sheet.claim(
                            i, organisation.isAgency() ? Field.AGENCY : Field.PUBLISHER, name, Basis.BYLINE));
        }
    }

    /** "Reuters", "Reuters Staff", or what is set behind a name: "A. Writer BBC News". */
    private String organisation(String piece) {
        int space = piece.lastIndexOf(' ');
        if (space < 0 || authorities.find(piece).isPresent()) {
            return piece;
        }
        int behind = authorities.behindName(piece);
        if (behind >= 0) {
            return piece.substring(behind);
        }
        String last = piece.substring(space + 1);
        return Phrases.AMONG_NAMES.is(last) || JobTitle.is(last) ? piece.substring(0, space) : piece;
    }

    private static String withoutIntroduction(String line) {
        int end = Phrases.BYLINE.begins(line);
        return end == 0
                ? line
                : BylineLine.INTRODUCTION_END.matcher(line.substring(end)).replaceFirst("");
    }
}
