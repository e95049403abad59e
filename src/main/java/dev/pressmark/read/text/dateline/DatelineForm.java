package dev.pressmark.read.text.dateline;

import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.read.character.Capitals;
import dev.pressmark.read.text.dateline.DatelineEnd.Kind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was read is enough for a dateline. A date or a known agency makes one of almost any place; a place alone
 * must be set in capitals or stand in the gazetteer, and a sentence must follow.
 *
 * @param known        the organisation, if it is one that is known
 * @param bracketed    whether the organisation stands in brackets
 * @param site         the address of a site that is not known
 * @param signedByDesk whether a desk or a reporter without a name is said to have written it
 */
record DatelineForm(
        @Nullable String place,
        @Nullable String date,
        @Nullable Organisation known,
        @Nullable String organisation,
        boolean bracketed,
        @Nullable String site,
        boolean signedByDesk) {

    /** Longer names before an agency's initials are more likely what the initials stand for. */
    private static final int MOST_WORDS_OF_UNKNOWN_PLACE = 2;

    /** Two letters in capitals are initials of a paper, an edition or a thing. */
    private static final int SHORTEST_UNKNOWN_PLACE = 3;

    private static final int FIRST_WITHOUT_CAPITALS = 0x590;
    /** The paper's address, which stands where its name would. */
    private static final Pattern DOMAIN =
            Pattern.compile("[\\p{L}\\d-]{2,}(?:\\.[\\p{L}\\d-]+)*\\.(?:[a-z]{2,7}|COM|NET|ORG|ID|TV)");

    boolean fits(Kind end, boolean sentenceFollows) {
        if (place != null && place.split("\\s+").length > PrintedName.MOST_WORDS + 2) {
            return false;
        }
        if (place == null && date == null && !bracketed && isSignedOnly()) {
            return sentenceFollows && (signedByDesk || end == Kind.DASH);
        }
        if (known != null) {
            return fitsKnown(known, end, sentenceFollows);
        }
        if (place == null && date != null && organisation != null && bracketed) {
            return end == Kind.DASH;
        }
        return place != null && fitsPlace(PrintedName.first(place), end, sentenceFollows);
    }

    /** "Sample.com - ", "নিজস্ব প্রতিবেদক: "; a site that is not known may be what the text is about. */
    private boolean isSignedOnly() {
        return organisation == null ? signedByDesk : known != null && isSite(organisation);
    }

    private boolean fitsPlace(String where, Kind end, boolean sentenceFollows) {
        boolean capitals =
                Capitals.only(where) && (where.length() >= SHORTEST_UNKNOWN_PLACE || PrintedName.isKnownPlace(where));
        if (where.isEmpty() || (date == null && (!sentenceFollows || isLabel(where)))) {
            return false;
        }
        boolean certain = capitals || (date != null && organisation == null);
        return switch (end) {
            case DASH -> certain || PrintedName.isKnownPlace(where);
            case COLON -> PrintedName.isKnownPlace(where) && (capitals || date != null || organisation == null);
            case STOP -> organisation == null && (capitals || hasNoCapitals(where)) && PrintedName.isKnownPlace(where);
        };
    }

    /** What stands in capitals before a dash may tell what kind of item follows, or who is meant: "CORRECTION -". */
    private static boolean isLabel(String where) {
        return Phrases.SECTION.is(where)
                || WordList.OF_ITEM.has(where)
                || (where.split(" ", -1).length > MOST_WORDS_OF_UNKNOWN_PLACE && !PrintedName.isKnownPlace(where));
    }

    private boolean fitsKnown(Organisation signed, Kind end, boolean sentenceFollows) {
        if (end == Kind.STOP && !bracketed) {
            return date != null && signed.isAgency();
        }
        if (end == Kind.STOP && !sentenceFollows) {
            return false;
        }
        if (date == null && place != null && place.split("\\s+").length > MOST_WORDS_OF_UNKNOWN_PLACE) {
            return PrintedName.isSomePlace(PrintedName.first(place));
        }
        boolean alone = place == null && bracketed;
        boolean agency = signed.isAgency() && (place != null || bracketed);
        return date != null || alone || agency || (place != null && PrintedName.isSomePlace(PrintedName.first(place)));
    }

    static boolean isSite(String piece) {
        return DOMAIN.matcher(piece).matches();
    }

    /** Of scripts without capitals; in them nothing but a place makes a sentence of its own as a dateline does. */
    static boolean hasNoCapitals(String words) {
        return words.codePointAt(0) >= FIRST_WITHOUT_CAPITALS;
    }
}
