package dev.pressmark.read.text.head;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.read.character.Capitals;
import dev.pressmark.read.text.dateline.Dateline;
import dev.pressmark.read.text.dateline.DatelineParser;
import dev.pressmark.read.text.line.DatedLine;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dateline that the text opens with, on its first line or over up to three, or on a line of its own. */
final class OpeningDateline {

    private static final Pattern DAY = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{1,2}(?!\\p{Nd})");
    private static final int SHORTEST_TEXT = 40;
    private static final int LONGEST_ALONE = 60;

    private static final Pattern PAPER =
            Pattern.compile(".*(?:[报報网網臺台]|新闻|新聞|客户端|일보|신문|경제|타임스|스포츠)|.*\\.(?:\\p{Ll}{2,4}|COM|NET|ORG|ID|TV)");

    private final Sheet sheet;
    private final Lines lines;
    private final AuthorityFile authorities;
    private final DatelineParser datelines;
    private final DisplayCopy display;

    OpeningDateline(Sheet sheet, AuthorityFile authorities, DatelineParser datelines, DisplayCopy display) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        this.authorities = authorities;
        this.datelines = datelines;
        this.display = display;
    }

    /**
     * Claims what the dateline at this line says and begins the body behind it. A line with nothing but a date and its
     * label is none, even if there is a town called Date.
     */
    boolean take(int i, boolean headlineSeen) {
        if (DatedLine.matches(lines, i) || stands(i + 1)) {
            return false;
        }
        StringBuilder paragraph = new StringBuilder();
        int[] ends = new int[DatelineParser.MOST_LINES];
        for (int k = 0;
                k < DatelineParser.MOST_LINES && !lines.isBlank(i + k) && paragraph.length() < DatelineParser.HEAD;
                k++) {
            paragraph.append(k == 0 ? "" : " ").append(lines.line(i + k));
            ends[k] = paragraph.length();
        }
        Optional<Dateline> found = datelines
                .parse(paragraph.toString())
                .filter(dateline -> headlineSeen || !display.isHeadline(i) || opensText(dateline, paragraph(i)));
        found.ifPresent(dateline -> {
            claim(i, dateline);
            int line = i;
            int before = 0;
            while (line < i + DatelineParser.MOST_LINES - 1 && dateline.end() > ends[line - i] && ends[line - i] > 0) {
                before = ends[line - i] + 1;
                sheet.take(line);
                line++;
            }
            int column = Math.max(0, dateline.end() - before);
            sheet.beginBody(line, column);
        });
        return found.isPresent();
    }

    /** Claims what a dateline of a known place, or with date or agency, says behind a paragraph that sums the article up. */
    void claimBehindSummary(int i) {
        String paragraph = paragraph(i);
        datelines
                .parse(paragraph)
                .filter(dateline -> isCertain(dateline, paragraph))
                .ifPresent(dateline -> claim(i, dateline));
    }

    /** Before a colon a place in small letters may be one of several of which the text tells in turn. */
    private static boolean isCertain(Dateline dateline, String paragraph) {
        if (dateline.place() == null || dateline.isDatedOrSigned()) {
            return dateline.place() != null;
        }
        String place = dateline.firstPlace();
        boolean colon = paragraph.substring(0, dateline.end()).stripTrailing().endsWith(":");
        return Gazetteer.hasPlace(place) && (Capitals.only(place) || !colon);
    }

    boolean matches(int i) {
        return datelines.parse(paragraph(i)).isPresent();
    }

    /**
     * Takes a line that is a dateline and nothing else: a place with date or agency, or, over a headline, a known place in
     * capitals.
     */
    boolean takeAlone(int i, boolean overText) {
        if (lines.length(i) > LONGEST_ALONE || lines.length(i) < 2) {
            return false;
        }
        String line = lines.line(i);
        Optional<Dateline> found = datelines
                .parse(line + " - ")
                .filter(dateline -> dateline.end() > line.length() && isKnown(dateline))
                .filter(dateline -> isDatedOrSigned(dateline) || (!overText && isKnownInCapitals(line)));
        found.ifPresent(dateline -> {
            claim(i, dateline);
            sheet.take(i);
        });
        return found.isPresent();
    }

    /** "Paris, May 1968" is where and when a story is set. */
    private static boolean isDatedOrSigned(Dateline dateline) {
        return dateline.organisation() != null
                || (dateline.date() != null && DAY.matcher(dateline.date()).find());
    }

    /** Without a text behind it nothing shows that a line is a dateline but what it names. */
    private boolean isKnown(Dateline dateline) {
        return Gazetteer.hasPlace(dateline.firstPlace())
                && (dateline.organisation() == null
                        || authorities.find(dateline.organisation()).isPresent());
    }

    private static boolean isKnownInCapitals(String line) {
        return Capitals.only(line) && Gazetteer.hasPlace(line);
    }

    /** Whether a dateline begins at a line, so that the line before it is none of its places. */
    private boolean stands(int i) {
        return i < lines.count()
                && !lines.isBlank(i)
                && !endsInComma(i - 1)
                && datelines
                        .parse(paragraph(i))
                        .filter(dateline -> dateline.place() != null && dateline.isDatedOrSigned())
                        .isPresent();
    }

    private boolean endsInComma(int i) {
        return lines.length(i) > 0 && ",;/-(".indexOf(lines.charAt(i, lines.length(i) - 1)) >= 0;
    }

    /**
     * Headlines can look like datelines ("PORT STRIKE TO END JULY 1 - MINISTER", "Sample.com - Port strike"); text goes on in
     * small letters, or all of it is in capitals, and then the dateline says who sent it, too.
     */
    private static boolean opensText(Dateline dateline, String paragraph) {
        String rest = paragraph.substring(Math.min(paragraph.length(), dateline.end()));
        boolean titleOfPage = dateline.place() == null
                && dateline.date() == null
                && dateline.organisation() != null
                && paragraph.startsWith(dateline.organisation());
        boolean datedAndSigned = dateline.date() != null && dateline.organisation() != null;
        return dateline.isDatedOrSigned()
                && !titleOfPage
                && rest.length() >= SHORTEST_TEXT
                && (datedAndSigned || !Capitals.only(rest));
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
            sheet.claim(i, isPublisher(name) ? Field.PUBLISHER : Field.AGENCY, name, Basis.DATELINE);
        }
        if (dateline.byline() != null) {
            sheet.claim(i, Field.BYLINE, dateline.byline(), Basis.DATELINE);
        }
    }

    /** Who is named in a dateline and not known is an agency, unless the name is what papers and sites are called. */
    private boolean isPublisher(String name) {
        return authorities
                .find(name)
                .map(organisation -> !organisation.isAgency())
                .orElseGet(() -> PAPER.matcher(name).matches());
    }

    private String paragraph(int i) {
        return lines.paragraph(i, DatelineParser.MOST_LINES, DatelineParser.HEAD);
    }
}
