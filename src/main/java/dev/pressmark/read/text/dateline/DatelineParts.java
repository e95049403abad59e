package dev.pressmark.read.text.dateline;

import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.text.dateline.DatelineEnd.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pieces of one candidate dateline, sorted by what they can be. */
final class DatelineParts {

    private static final Pattern SEPARATOR =
            Pattern.compile("[,;،、]|\\s[-–—]{1,2}\\s?|[-–]{2}|[()\\[\\]【】（）［］]|(?<![\\p{L}])/|/(?![\\p{L}])|[:|]");
    /** A preposition between place and date: "دبي في 31 ديسمبر", "Berlin, den 31. Dezember". */
    private static final Pattern TRAILING_PREPOSITION = Pattern.compile("\\s+" + WordList.BEFORE_DATE.anyOf() + "$");

    /** The writer's or the regional office's sign behind the agency's: "dpa/lsw". */
    private static final Pattern SIGN = Pattern.compile("/\\p{Ll}{2,4}$");

    private static final Pattern EDGES = Pattern.compile("^[.\\s*]+|(?<=\\p{L}{4})\\.$");
    private static final Pattern FULL_STOP = Pattern.compile("\\.$");
    private static final String OPENING = "([【（［/";

    private final AuthorityFile authorities;
    private @Nullable String place;
    private @Nullable String date;
    private @Nullable Organisation known;
    private @Nullable String organisation;
    private @Nullable String byline;
    private @Nullable String site;
    private boolean signedByDesk;
    private boolean bracketed;
    /** Places come in one sequence: what follows a date, a dash or a bracket is no place any more. */
    private boolean placesEnded;

    /** Whether a piece was read that no dateline has: then the others need not be. */
    private boolean foreign;

    DatelineParts(AuthorityFile authorities) {
        this.authorities = authorities;
    }

    void date(String printed) {
        date = printed;
        placesEnded = place != null;
    }

    void read(String words) {
        Matcher separator = SEPARATOR.matcher(words);
        int start = 0;
        boolean inBrackets = false;
        while (start <= words.length() && !foreign) {
            boolean found = separator.find();
            int end = found ? separator.start() : words.length();
            String piece = EDGES.matcher(words.substring(start, end).strip()).replaceAll("");
            boolean one = piece.indexOf(' ') < 0 || PrintedName.isMiscapitalised(piece);
            piece(one ? piece : TRAILING_PREPOSITION.matcher(piece).replaceFirst(""), inBrackets);
            if (!found) {
                return;
            }
            String sign = separator.group().strip();
            placesEnded |= place != null && !",;،、".contains(sign);
            inBrackets = OPENING.contains(sign) && !(inBrackets && "/".equals(sign));
            start = separator.end();
        }
    }

    private void piece(String printed, boolean inBrackets) {
        if (Phrases.MODIFIED.begins(printed) > 0 || Phrases.PUBLISHED.begins(printed) > 0) {
            foreign = true;
            return;
        }
        boolean wordless = printed.chars().noneMatch(Character::isLetterOrDigit);
        if (wordless || PrintedDates.isWeekday(printed) || takeDesk(printed) || takeSignedPlace(printed)) {
            return;
        }
        if (inBrackets && organisation == null && takeCorrespondent(printed)) {
            return;
        }
        String piece = inBrackets ? unsigned(printed) : withoutAgency(printed);
        boolean state = place != null && !placesEnded && !inBrackets && piece.length() == 2;
        Optional<Organisation> found = state ? Optional.empty() : authorities.find(piece);
        if (inBrackets
                && found.isEmpty()
                && (Gazetteer.hasPlace(piece) || !PrintedName.isCapitalised(piece.split("\\s+", -1)))) {
            return;
        }
        boolean unknownYet = organisation == null || (known == null && found.isPresent());
        if (unknownYet && (found.isPresent() || inBrackets)) {
            organisation = piece;
            known = found.orElse(null);
            bracketed = inBrackets;
        } else if (found.isEmpty() && DatelineForm.isSite(piece)) {
            site = piece;
            placesEnded = place != null;
        } else if (!inBrackets && !placesEnded && PrintedName.isPlace(piece)) {
            if (place == null && isNameOfPlace(organisation)) {
                place = organisation;
                organisation = null;
                known = null;
            }
            place = place == null ? piece : place + ", " + piece;
        } else if (organisation != null && byline == null && !inBrackets && PrintedName.isPerson(piece)) {
            byline = piece;
        } else if (found.isEmpty()) {
            foreign = true;
        }
    }

    /** "Ann WEAVER/OSLO", "ANN WEAVER - OSLO": who signs, and where, in one piece or, the first taken for a place, in two. */
    private boolean takeSignedPlace(String piece) {
        int slash = piece.indexOf('/');
        String name = place == null ? piece.substring(0, Math.max(0, slash)) : place;
        String where = place == null ? piece.substring(slash + 1) : piece;
        boolean parted = place == null ? slash > 0 : placesEnded;
        if (!parted || byline != null || !isSignedPlace(name, where)) {
            return false;
        }
        byline = name;
        place = where;
        return true;
    }

    private static boolean isSignedPlace(String name, String where) {
        return PrintedName.isPerson(name)
                && !PrintedName.isKnownPlace(name)
                && PrintedName.isPlace(where)
                && PrintedName.isKnownPlace(where);
    }

    /** "TASS correspondent Ivan Petrov", "Корр. ТАСС Иван Петров": whose correspondent somebody is. */
    private boolean takeCorrespondent(String piece) {
        List<String> words = new ArrayList<>(List.of(piece.split("\\s+", -1)));
        boolean titled = words.removeIf(
                word -> Phrases.ROLE_NOUN.is(FULL_STOP.matcher(word).replaceFirst("")));
        for (int end = words.size() - 2; titled && end > 0; end--) {
            String agency = String.join(" ", words.subList(0, end));
            String name = String.join(" ", words.subList(end, words.size()));
            if (authorities.find(agency).isPresent() && PrintedName.isPerson(name)) {
                organisation = agency;
                known = authorities.find(agency).orElse(null);
                bracketed = true;
                byline = name;
                return true;
            }
        }
        return false;
    }

    /** "APA-Dakar": the place, when an agency's name is joined to it. */
    private String withoutAgency(String piece) {
        int hyphen = organisation == null ? piece.indexOf('-') : -1;
        Optional<Organisation> agency = hyphen <= 0
                ? Optional.empty()
                : authorities.find(piece.substring(0, hyphen)).filter(Organisation::isAgency);
        String where = piece.substring(hyphen + 1);
        if (agency.isEmpty() || authorities.find(piece).isPresent() || !PrintedName.isKnownPlace(where)) {
            return piece;
        }
        organisation = piece.substring(0, hyphen);
        known = agency.get();
        bracketed = true;
        return where;
    }

    /** "जागरण संवाददाता", "ویب ڈیسک": who of the paper wrote it, without a name; the paper's may stand before. */
    private boolean takeDesk(String piece) {
        if (!DatelineForm.hasNoCapitals(piece) || date != null) {
            return false;
        }
        int space = piece.indexOf(' ');
        boolean desk = ReportersDesk.is(piece);
        String paper = desk || space < 0 ? "" : piece.substring(0, space);
        if (!desk && authorities.find(paper).isPresent() && ReportersDesk.is(piece.substring(space + 1))) {
            organisation = paper;
            known = authorities.find(paper).orElse(null);
            bracketed = true;
            desk = true;
        }
        signedByDesk |= desk;
        placesEnded |= desk && place != null;
        return desk;
    }

    private String unsigned(String name) {
        String agency =
                authorities.find(name).isPresent() ? name : SIGN.matcher(name).replaceFirst("");
        return authorities.find(agency).isPresent() ? agency : name;
    }

    /** Some papers are called what places are called: a word before a comma and a state is the place. */
    private boolean isNameOfPlace(@Nullable String name) {
        return name != null
                && !bracketed
                && known != null
                && !known.isAgency()
                && name.chars().allMatch(Character::isLetter);
    }

    /** Whether the pieces make a dateline. */
    boolean fit(Kind end, boolean sentenceFollows) {
        return !foreign
                && new DatelineForm(place, date, known, organisation, bracketed, site, signedByDesk)
                        .fits(end, sentenceFollows);
    }

    Dateline toDateline(int end) {
        return new Dateline(place, date, organisation == null ? site : organisation, byline, end);
    }
}
