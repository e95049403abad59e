package dev.pressmark.read.text.line;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.Phrases;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the text of a saved page carries along over its article: the way to it, its address, how long it takes to read. */
public final class PageFurniture {

    private static final int LONGEST_TRAIL = 160;
    private static final int LONGEST_ADDRESS = 400;
    private static final int LONGEST_START = 40;
    private static final int LONGEST_COUNTER = 45;
    private static final int LONGEST_NOTE = 160;
    private static final int MOST_WORDS_OF_STEP = 4;
    private static final Pattern ADDRESS = Pattern.compile("(?i)<?(?:https?://|www\\.)[^\\s<>]+>?");
    private static final Pattern PHOTO_NUMBER = Pattern.compile("\\s+(?:[A-Z]{2,5}\\d{2,4}[,\\s]*){1,6}");
    private static final Pattern TRAIL = Pattern.compile("\\s*[>›»→❯]\\s*");
    private static final Pattern SLASHED_TRAIL = Pattern.compile("\\s+[/|\\\\]\\s+");
    private static final Pattern NUMBERS_AND_SIGNS = Pattern.compile("[^\\p{L}\\p{M}'’]+");

    private PageFurniture() {}

    /** Whether a line belongs to the page and not to the article. */
    public static boolean matches(Lines lines, int i) {
        int length = lines.length(i);
        return (length <= LONGEST_START && isStartOfMessage(lines.line(i)))
                || (mayBeAddress(lines, i) && isAddress(lines.line(i)))
                || (length <= LONGEST_NOTE && isEditorsNote(lines.line(i)))
                || (length <= LONGEST_COUNTER && isCounter(lines.line(i)))
                || (length <= LONGEST_TRAIL && isTrail(lines.line(i)));
    }

    /** Claims what the line says and takes it out of the body, if it is such a line. */
    public static boolean take(Sheet sheet, int i) {
        if (!matches(sheet.lines(), i)) {
            return false;
        }
        String line = sheet.lines().line(i);
        if (isTrail(line)) {
            section(steps(line)).ifPresent(step -> sheet.claim(i, Field.SECTION, step, Basis.KICKER));
        }
        sheet.claim(i, Field.NOTICE, line, Basis.NOTICE_LINE);
        sheet.take(i);
        return true;
    }

    /** "ZCZC ABC123": what teleprinters begin a message with, as they end it with "NNNN". */
    private static boolean isStartOfMessage(String line) {
        return line.regionMatches(true, 0, "ZCZC", 0, 4)
                && (line.length() == 4 || Character.isWhitespace(line.charAt(4)));
    }

    private static boolean mayBeAddress(Lines lines, int i) {
        return lines.length(i) >= 8
                && lines.length(i) <= LONGEST_ADDRESS
                && "hHwW<uUlL".indexOf(lines.charAt(i, 0)) >= 0;
    }

    private static boolean isAddress(String line) {
        int label = Phrases.ADDRESS_LABEL.begins(line);
        String rest = label > 0 && Furniture.isLabel(line, label)
                ? line.substring(label).replaceFirst("^[\\s:：]+", "")
                : line;
        return ADDRESS.matcher(rest).matches();
    }

    /** "Eds: Updates with quotes.", "AP Photo NY104". */
    private static boolean isEditorsNote(String line) {
        int end = Phrases.EDITORS_NOTE.begins(line);
        return end > 0
                && (Furniture.isLabel(line, end)
                        || PHOTO_NUMBER.matcher(line.substring(end)).matches());
    }

    static boolean isCounter(String line) {
        return line.length() <= LONGEST_COUNTER
                && line.chars().anyMatch(Character::isDigit)
                && Phrases.COUNTER.is(NUMBERS_AND_SIGNS
                        .matcher(line)
                        .replaceAll(line.codePoints().anyMatch(Character::isIdeographic) ? "" : " ")
                        .strip());
    }

    /** "Home > World > Europe". Slashes also part what is no trail, so all of its steps must be known. */
    private static boolean isTrail(String line) {
        String[] steps = TRAIL.split(line, -1);
        if (steps.length > 1) {
            return Phrases.HOME.is(steps[0])
                    || (isStep(steps[0]) && Arrays.stream(steps).allMatch(PageFurniture::isKnown));
        }
        String[] slashed = SLASHED_TRAIL.split(line, -1);
        return slashed.length > 1
                && Arrays.stream(slashed).allMatch(PageFurniture::isStep)
                && (Phrases.HOME.is(slashed[0]) || Arrays.stream(slashed).allMatch(PageFurniture::isKnown));
    }

    private static List<String> steps(String line) {
        String[] steps = TRAIL.split(line, -1);
        return List.of(steps.length > 1 ? steps : SLASHED_TRAIL.split(line, -1));
    }

    private static boolean isStep(String step) {
        return !step.isBlank() && step.split("\\s+", -1).length <= MOST_WORDS_OF_STEP;
    }

    private static boolean isKnown(String step) {
        return Phrases.SECTION.is(step) || Phrases.HOME.is(step) || (isStep(step) && Gazetteer.hasPlace(step));
    }

    /** The last step that is a section rather than the headline. */
    private static Optional<String> section(List<String> steps) {
        for (int i = steps.size() - 1; i > 0; i--) {
            if (isKnown(steps.get(i)) && !Phrases.HOME.is(steps.get(i))) {
                return Optional.of(steps.get(i));
            }
        }
        return Optional.empty();
    }
}
