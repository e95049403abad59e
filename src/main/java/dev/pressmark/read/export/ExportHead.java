package dev.pressmark.read.export;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.record.FoundClaims;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands unlabelled over a document of an export: the publication over the date, and the headline over both or, in
 * older exports, which number their documents, below.
 */
final class ExportHead {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern PAGE =
            Pattern.compile("(?i)(?:page|seite|pagina|página)\\s+\\d+\\s+(?:of|von|sur|de|van|di)\\s+\\d+");
    private static final String WHERE = "head";

    private final FoundClaims claims;
    /** Whether the document has its number among those delivered. */
    private final boolean numbered;

    private final List<String> overDate = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    /** Where the last paragraph of these begins. */
    private int lastOverDate;

    private final List<StringBuilder> belowDate = new ArrayList<>();
    /** A line of copyright and those below it, of which the last ones may be no part of it. */
    private final List<String> rights = new ArrayList<>();

    private boolean dated;
    private boolean parted;

    ExportHead(FoundClaims claims, boolean numbered) {
        this.claims = claims;
        this.numbered = numbered;
    }

    /** Takes a line, stripped. */
    void take(String line) {
        if (line.isEmpty() || PAGE.matcher(line).matches()) {
            close();
            parted = true;
        } else if (RightsLine.opens(line)) {
            close();
            rights.add(line);
        } else if (ADDRESS.matcher(line).matches()) {
            claims.add(Field.URL, line, Basis.RECORD_FIELD, WHERE);
        } else if (rights.isEmpty()) {
            if (!isReserved(line)) {
                place(line);
            }
        } else {
            rights.add(line);
            if (RightsLine.ends(line)) {
                claims.add(Field.COPYRIGHT, String.join(" ", rights), Basis.COPYRIGHT_LINE, WHERE);
                rights.clear();
            }
        }
    }

    /** In some forms of an export it is a paragraph of its own below whose the rights are. */
    private boolean isReserved(String line) {
        return RightsLine.ends(line) && !claims.about(Field.COPYRIGHT).isEmpty();
    }

    /** The paragraph ends, or the first label follows. */
    void close() {
        if (!rights.isEmpty()) {
            claims.add(Field.COPYRIGHT, rights.get(0), Basis.COPYRIGHT_LINE, WHERE);
            List<String> others = List.copyOf(rights.subList(1, rights.size()));
            rights.clear();
            others.forEach(this::place);
        }
    }

    private void place(String line) {
        if (!dated && isDate(line)) {
            dated = true;
            claims.add(Field.PUBLISHED, line, Basis.RECORD_FIELD, WHERE);
        } else if (!dated && seen.add(line)) {
            lastOverDate = parted ? overDate.size() : lastOverDate;
            overDate.add(line);
        } else if (dated && parted) {
            belowDate.add(new StringBuilder(line));
        } else if (dated && !belowDate.isEmpty()) {
            belowDate.get(belowDate.size() - 1).append(' ').append(line);
        }
        parted = false;
    }

    private boolean isDate(String line) {
        return !overDate.isEmpty()
                && PrintedDates.first(line).isPresent()
                && !ExportDocument.WORDS.matcher(line).matches();
    }

    /** Claims publication and headline, when it is known whether a label has stated a headline. */
    void claim() {
        boolean stated = !claims.about(Field.HEADLINE).isEmpty();
        // The last paragraph is the headline: what is nearer to the date is the edition
        String below =
                belowDate.isEmpty() ? "" : belowDate.get(belowDate.size() - 1).toString();
        if (overDate.isEmpty() || (!dated && !numbered)) {
            claimHeadline(below, stated);
        } else if (!dated) {
            claims.add(Field.PUBLISHER, overDate.get(0), Basis.RECORD_FIELD, WHERE);
            claimHeadline(lastOverDate == 0 ? "" : join(lastOverDate, overDate.size()), stated);
        } else if (numbered && (stated || !below.isEmpty() || last().endsWith("."))) {
            // Notices and the like stand under the publication
            claims.add(Field.PUBLISHER, overDate.get(0), Basis.RECORD_FIELD, WHERE);
            claimHeadline(below, stated);
        } else {
            claims.add(Field.PUBLISHER, last(), Basis.RECORD_FIELD, WHERE);
            claimHeadline(overDate.size() > 1 ? join(0, overDate.size() - 1) : below, stated);
        }
    }

    private void claimHeadline(String headline, boolean stated) {
        if (!stated && !headline.isEmpty()) {
            claims.add(Field.HEADLINE, headline, Basis.RECORD_FIELD, WHERE);
        }
    }

    private String last() {
        return overDate.get(overDate.size() - 1);
    }

    private String join(int from, int to) {
        return String.join(" ", overDate.subList(from, to));
    }
}
