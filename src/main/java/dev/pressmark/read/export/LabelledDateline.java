package dev.pressmark.read.export;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.text.CopyReader;
import java.util.List;
import java.util.regex.Pattern;

/** A dateline that stands behind a label: {@code NEW DELHI, April 9 (Xinhua) --}. */
final class LabelledDateline {

    private static final Pattern DASH_AT_END = Pattern.compile("[\\s;\u2013\u2014-]+$");
    private static final Pattern BEHIND_PLACE = Pattern.compile("\\s*[,(].*");

    private final CopyReader copyReader;

    LabelledDateline(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    /** Claims what it says, read as it is where a paragraph opens with it; else what it begins with is the place. */
    void claim(String words, String label, FoundClaims claims) {
        String line = DASH_AT_END.matcher(FoundClaims.plain(words)).replaceFirst("");
        List<Claim> read = copyReader.readBody(List.of(), line + " - It is read by what it says.").claims().stream()
                .filter(claim -> claim.basis() == Basis.DATELINE)
                .toList();
        read.forEach(claim -> claims.add(claim.field(), claim.raw(), Basis.DATELINE, label));
        if (read.stream().noneMatch(claim -> claim.field() == Field.DATELINE_PLACE)) {
            claims.add(Field.DATELINE_PLACE, BEHIND_PLACE.matcher(line).replaceFirst(""), Basis.RECORD_FIELD, label);
        }
    }
}
