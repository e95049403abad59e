package dev.pressmark.normalise.name;

import dev.pressmark.authority.DateLabel;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDates;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A byline without the words that introduce its names: "By", "Reporting by". */
public final class Signature {

    private static final Pattern OPENING = Pattern.compile("^[\\s(（\\[【*_\\p{Pd}]+");
    private static final Pattern INTRODUCTION_END = Pattern.compile("^[\\s:：/.]+");
    /** "Image: A. Painter / An Agency". */
    private static final Pattern PICTURE_CREDIT = Pattern.compile("(?iu)^[\\s(\\[]*(?:" + WordList.PICTURE_LABEL.anyOf()
            + "\\s*(?:" + WordList.PICTURE_CREDIT.anyOf() + "\\s*)?[:©]|©|\\(c\\)).*$");

    /** "A. Writer | Le": the word that a date stood behind, where a sign parts it from the names. */
    private static final Pattern BEFORE_DATE =
            Pattern.compile("(?iu)\\s*[|,;/·•–—]\\s*" + WordList.BEFORE_DATE.anyOf() + "\\s*$");

    private Signature() {}

    /** A byline as it stands, without the words that introduce it. */
    public static String of(String byline) {
        String signed = names(byline).strip();
        return signed.isEmpty() ? byline : signed;
    }

    /** Whether a line says whose a picture is, and not who wrote. */
    public static boolean isPictureCredit(String text) {
        return PICTURE_CREDIT.matcher(text).matches();
    }

    /** What is left of a byline: its names, and what stands beside them; nothing of a credit for a picture or for editing. */
    public static String names(String byline) {
        if (isPictureCredit(byline)) {
            return "";
        }
        String names = withoutCredit(EastAsianSignature.names(undated(byline)));
        int end = Phrases.BYLINE.begins(names);
        boolean introduced = end > 0 && end < names.length() && !Character.isLetter(names.charAt(end));
        String signed =
                introduced ? INTRODUCTION_END.matcher(names.substring(end)).replaceFirst("") : names;
        return CreditTail.cutFrom(signed, introduced);
    }

    /** "By A. Writer Updated 4 March": without the date, and what says which date it is, if anything does. */
    private static String undated(String byline) {
        List<PrintedDate> dates = byline.chars().anyMatch(Character::isDigit) ? PrintedDates.in(byline) : List.of();
        if (dates.isEmpty()) {
            return byline;
        }
        String before = byline.substring(0, dates.get(0).start());
        int label = DateLabel.startIn(before);
        boolean unlabelled = label == before.length()
                && !(dates.get(0).isWhole()
                        && Phrases.BYLINE.begins(OPENING.matcher(before).replaceFirst("")) > 0);
        return unlabelled || before.substring(0, label).isBlank()
                ? byline
                : BEFORE_DATE.matcher(before.substring(0, label)).replaceFirst("");
    }

    /** Without "Reporting by", "Editing by" and the like. */
    private static String withoutCredit(String note) {
        String words = OPENING.matcher(note).replaceFirst("");
        int end = Stream.of(Phrases.REPORTING_CREDIT, Phrases.EDITING_CREDIT, Phrases.CONTRIBUTION_CREDIT)
                .mapToInt(credit -> credit.begins(words))
                .max()
                .orElse(0);
        boolean credited = end > 0 && end < words.length() && !Character.isLetter(words.charAt(end));
        return credited ? INTRODUCTION_END.matcher(words.substring(end)).replaceFirst("") : note;
    }
}
