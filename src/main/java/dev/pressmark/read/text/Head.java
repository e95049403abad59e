package dev.pressmark.read.text;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.Phrases;
import java.util.Optional;

/** Reads the lines above the text, from the top down, until the text begins: at its dateline, or at the first line that is none of them. */
final class Head {

    private static final int MOST_LINES = 16;
    private static final int LONGEST_HEADLINE = 220;
    private static final int LONGEST_STANDFIRST = 400;
    private static final int MOST_STANDFIRSTS = 2;
    private static final int LONGEST_KICKER = 40;
    private static final int DATELINE_LINES = 3;
    private static final int SHORTEST_TEXT = 40;

    private final Sheet sheet;
    private final Lines lines;
    private final AuthorityFile authorities;
    private final DatelineParser datelines;
    private final Imprint imprint;
    private final BylineLine bylines;
    private boolean headlineSeen;
    private int standfirsts;

    Head(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        this.authorities = authorities;
        this.datelines = new DatelineParser(authorities);
        this.imprint = new Imprint(sheet, authorities);
        this.bylines = new BylineLine(authorities);
    }

    void read() {
        int i = sheet.nextOpen(0);
        for (int n = 0; n < MOST_LINES && i < lines.count(); n++) {
            if (takeDateline(i)) {
                return;
            }
            if (!takeLine(i)) {
                break;
            }
            i = sheet.nextOpen(i);
        }
        if (i < lines.count()) {
            sheet.beginBody(i, 0);
        }
    }

    /** Reads a text that begins with its first paragraph. */
    void readDateline() {
        headlineSeen = true;
        int first = sheet.nextOpen(0);
        if (first < lines.count() && !takeDateline(first)) {
            sheet.beginBody(first, 0);
        }
    }

    private boolean takeLine(int i) {
        boolean isHeadline = !headlineSeen && isHeadline(i) && !headlineFollows(i);
        return DateLine.take(sheet, i, DateLine.Labels.OPTIONAL)
                || (!isHeadline && imprint.take(i))
                || takeByline(i)
                || takeKicker(i)
                || takeHeadline(i)
                || takeStandfirst(i);
    }

    /** A line with nothing but a date and its label is no dateline, even if there is a town called Date. */
    private boolean takeDateline(int i) {
        if (DateLine.matches(lines, i) || stands(i + 1)) {
            return false;
        }
        StringBuilder paragraph = new StringBuilder();
        int[] ends = new int[DATELINE_LINES];
        for (int k = 0; k < DATELINE_LINES && !lines.isBlank(i + k) && paragraph.length() < DatelineParser.HEAD; k++) {
            paragraph.append(k == 0 ? "" : " ").append(lines.line(i + k));
            ends[k] = paragraph.length();
        }
        Optional<Dateline> found = datelines
                .parse(paragraph.toString())
                .filter(dateline -> headlineSeen || !isHeadline(i) || opensText(dateline, paragraph(i)));
        found.ifPresent(dateline -> {
            claim(i, dateline);
            int line = i;
            int before = 0;
            while (line < i + DATELINE_LINES - 1 && dateline.end() > ends[line - i] && ends[line - i] > 0) {
                before = ends[line - i] + 1;
                sheet.take(line);
                line++;
            }
            int column = Math.max(0, dateline.end() - before);
            sheet.beginBody(line, column);
        });
        return found.isPresent();
    }

    /** Whether a dateline begins at a line, so that the line before it is none of its places. */
    private boolean stands(int i) {
        return i < lines.count()
                && !lines.isBlank(i)
                && !headEndsInComma(i - 1)
                && datelines
                        .parse(paragraph(i))
                        .filter(dateline -> dateline.place() != null && dateline.isDatedOrSigned())
                        .isPresent();
    }

    private boolean headEndsInComma(int i) {
        return lines.length(i) > 0 && ",;/-(".indexOf(lines.charAt(i, lines.length(i) - 1)) >= 0;
    }

    /** Headlines can look like datelines ("PORT STRIKE TO END JULY 1 - MINISTER"); text goes on in small letters. */
    private static boolean opensText(Dateline dateline, String paragraph) {
        String rest = paragraph.substring(Math.min(paragraph.length(), dateline.end()));
        return dateline.isDatedOrSigned() && rest.length() >= SHORTEST_TEXT && !Furniture.isInCapitals(rest);
    }

    private void claim(int i, Dateline dateline) {
        if (dateline.place() != null) {
            sheet.claim(i, Field.DATELINE_PLACE, dateline.place(), Basis.DATELINE);
        }
        if (dateline.date() != null) {
            sheet.claim(i, Field.PUBLISHED, dateline.date(), Basis.DATELINE);
        }
        if (dateline.organisation() != null) {
            String name = dateline.organisation();
            boolean publisher = authorities.find(name).map(Organisation::kind).orElse(Organisation.Kind.AGENCY)
                    == Organisation.Kind.PUBLISHER;
            sheet.claim(i, publisher ? Field.PUBLISHER : Field.AGENCY, name, Basis.DATELINE);
        }
        if (dateline.byline() != null) {
            sheet.claim(i, Field.BYLINE, dateline.byline(), Basis.DATELINE);
        }
    }

    private boolean takeByline(int i) {
        String line = lines.length(i) > LONGEST_HEADLINE ? "" : lines.line(i);
        boolean role = headlineSeen && bylines.isRole(line);
        if (line.isEmpty() || !(role || bylines.matches(line)) || !(headlineSeen || headlineFollows(i))) {
            return false;
        }
        bylines.claim(sheet, i, line);
        sheet.take(i);
        return true;
    }

    /** Before the headline stands at most a byline that cannot be the headline itself ("Von der Leyen in Kiew"). */
    private boolean headlineFollows(int i) {
        int next = sheet.nextOpen(i + 1);
        return next < lines.count() && isHeadline(next);
    }

    private boolean takeKicker(int i) {
        if (headlineSeen || lines.length(i) > LONGEST_KICKER) {
            return false;
        }
        String line = lines.line(i);
        if (!Phrases.SECTION.is(line) || !headlineFollows(i)) {
            return false;
        }
        sheet.claim(i, Field.SECTION, line, Basis.KICKER);
        sheet.take(i);
        return true;
    }

    private boolean takeHeadline(int i) {
        if (headlineSeen || !isHeadline(i) || isByline(i)) {
            return false;
        }
        headlineSeen = true;
        sheet.claim(i, Field.HEADLINE, lines.line(i), Basis.HEADLINE_LINE);
        sheet.take(i);
        return true;
    }

    /** A line after the headline that is set like one, or a paragraph that byline, date or dateline still follow. */
    private boolean takeStandfirst(int i) {
        if (!headlineSeen
                || standfirsts == MOST_STANDFIRSTS
                || lines.length(i) > LONGEST_STANDFIRST
                || isFollowedByText(i)) {
            return false;
        }
        int next = sheet.nextOpen(i + 1);
        if (next >= lines.count() || !(isUnfinished(i) ? isFollowedByArticle(next) : isFurnitureOfHead(next))) {
            return false;
        }
        standfirsts++;
        String line = lines.line(i);
        if (sheet.claims().stream().noneMatch(claim -> claim.raw().equals(line))) {
            sheet.claim(i, Field.STANDFIRST, line, Basis.STANDFIRST_LINE);
        }
        sheet.take(i);
        return true;
    }

    /** Set like a headline: without a sign at its end. */
    private boolean isUnfinished(int i) {
        return isHeadline(i) && ".?!:;…".indexOf(lines.charAt(i, lines.length(i) - 1)) < 0;
    }

    private boolean isFollowedByArticle(int next) {
        return isFurnitureOfHead(next) || !isHeadline(next);
    }

    /** Whether the line is one that stands over the text: byline, date, or the text's dateline. */
    private boolean isFurnitureOfHead(int i) {
        return isByline(i)
                || DateLine.matches(lines, i)
                || datelines.parse(paragraph(i)).isPresent();
    }

    private String paragraph(int i) {
        StringBuilder paragraph = new StringBuilder();
        for (int k = i; k < i + DATELINE_LINES && !lines.isBlank(k) && paragraph.length() < DatelineParser.HEAD; k++) {
            paragraph.append(k == i ? "" : " ");
            lines.appendTo(paragraph, k, 0, Math.min(lines.length(k), DatelineParser.HEAD));
        }
        return paragraph.toString();
    }

    /** Short, no sentence, and set apart: by an empty line, by a byline or date line, or by a much longer line. */
    private boolean isHeadline(int i) {
        if (lines.length(i) > LONGEST_HEADLINE) {
            return false;
        }
        String line = lines.line(i);
        if (Sentences.endsWithStop(line) && !Furniture.isInCapitals(line)) {
            return false;
        }
        return !isFollowedByText(i) || (lines.length(i + 1) > 2 * line.length() && lines.length(i + 1) > 120);
    }

    private boolean isFollowedByText(int i) {
        if (lines.isBlank(i + 1) || sheet.isTaken(i + 1)) {
            return false;
        }
        return !isByline(i + 1) && !DateLine.matches(lines, i + 1) && !standsOverByline(i + 1);
    }

    private boolean isByline(int i) {
        return lines.length(i) <= LONGEST_HEADLINE && bylines.matches(lines.line(i));
    }

    /** A standfirst set directly under the headline, with nothing between it and the byline or the date. */
    private boolean standsOverByline(int i) {
        int next = sheet.nextOpen(i + 1);
        return lines.length(i) <= LONGEST_STANDFIRST
                && next < lines.count()
                && (isByline(next) || DateLine.matches(lines, next));
    }
}
