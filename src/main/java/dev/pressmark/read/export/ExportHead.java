package dev.pressmark.read.export;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.record.FoundClaims;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands unlabelled over a document of an export: the publication over the date, and the headline over both or, in
 * older exports, below.
 */
final class ExportHead {

    private static final Pattern COPYRIGHT = Pattern.compile("(?i)^(?:copyright|©|\\(c\\)).*");
    private static final Pattern PAGE =
            Pattern.compile("(?i)(?:page|seite|pagina|página)\\s+\\d+\\s+(?:of|von|sur|de|van|di)\\s+\\d+");
    private static final String WHERE = "head";

    private final FoundClaims claims;
    private final List<String> overDate = new ArrayList<>();
    /** The last paragraph between the date and the first label. */
    private final List<String> belowDate = new ArrayList<>();

    private boolean dated;
    private boolean parted;

    ExportHead(FoundClaims claims) {
        this.claims = claims;
    }

    /** Takes a line, stripped. */
    void take(String line) {
        if (line.isEmpty() || PAGE.matcher(line).matches()) {
            parted |= dated;
        } else if (COPYRIGHT.matcher(line).matches()) {
            claims.add(Field.COPYRIGHT, line, Basis.COPYRIGHT_LINE, WHERE);
        } else if (!dated && isDate(line)) {
            dated = true;
            claims.add(Field.PUBLISHED, line, Basis.RECORD_FIELD, WHERE);
        } else if (!dated) {
            overDate.add(line);
        } else if (parted) {
            parted = false;
            belowDate.clear();
            belowDate.add(line);
        } else if (!belowDate.isEmpty()) {
            belowDate.add(line);
        }
    }

    private boolean isDate(String line) {
        return !overDate.isEmpty()
                && PrintedDates.first(line).isPresent()
                && !ExportDocument.WORDS.matcher(line).matches();
    }

    /** The first label follows. */
    void close() {
        int last = overDate.size() - 1;
        if (dated && last >= 0) {
            claims.add(Field.PUBLISHER, overDate.get(last), Basis.RECORD_FIELD, WHERE);
            if (last > 0) {
                claims.add(Field.HEADLINE, String.join(" ", overDate.subList(0, last)), Basis.RECORD_FIELD, WHERE);
            }
        }
        overDate.clear();
    }

    /** What stands below the date is the headline where no other is stated; else it is the edition. */
    void claimForWantOfHeadline() {
        if (claims.about(Field.HEADLINE).isEmpty() && !belowDate.isEmpty()) {
            claims.add(Field.HEADLINE, String.join(" ", belowDate), Basis.RECORD_FIELD, WHERE);
        }
    }
}
