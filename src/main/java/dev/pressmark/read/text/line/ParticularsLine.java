package dev.pressmark.read.text.line;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.JobTitle;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.character.Capitals;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sentences;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a line that sets several particulars side by side: {@code 2021年3月4日 10:00 来源：新华网}, {@code A. Writer | BBC News | 4 March 2021}. */
public final class ParticularsLine {

    private static final int LONGEST = 180;
    /** At most the last of particulars has a full stop, as of "p.m."; longer lines that end so, and have no signs that part them, are sentences. */
    private static final int LONGEST_WITH_STOP = 100;

    private static final int MOST_PIECES = 7;
    private static final int LONGEST_NAME = 50;
    private static final String NAME = Capitals.NAME_WORD + "(?:\\s+(?:" + WordList.NAME_PARTICLE.anyOf() + "\\s+){0,2}"
            + Capitals.NAME_WORD + "){1,4}";
    private static final Pattern NAMES = Pattern.compile(NAME + "(?:(?:\\s*,\\s*|\\s+"
            + WordList.anyOf(WordList.AND, WordList.AND_AMONG_NAMES, WordList.LETTER_FOR_AND) + "\\s+)" + NAME
            + "){0,3}");
    /** "Von ab", "Von ab/cd": initials, which beside a date are the writer's. */
    private static final Pattern SIGNS = Pattern.compile("\\p{Ll}{3,4}|\\p{Ll}{2,4}(?:/\\p{Ll}{2,4}){1,2}");

    private static final Pattern AFTER_LABEL = Pattern.compile("^[\\s:：]+");

    private final Sheet sheet;
    private final AuthorityFile authorities;
    private final BylineLine bylines;

    private record Particular(Field<?> field, String raw, Basis basis, boolean sure) {}

    public ParticularsLine(Sheet sheet, AuthorityFile authorities, BylineLine bylines) {
        this.sheet = sheet;
        this.authorities = authorities;
        this.bylines = bylines;
    }

    /** Claims what the line says and takes it out of the body, if it is such a line. */
    public boolean take(int i) {
        int length = sheet.lines().length(i);
        if (length > LONGEST || length < 8) {
            return false;
        }
        List<Particular> found = read(sheet.lines(), i);
        found.forEach(one -> sheet.claim(i, one.field(), one.raw(), one.basis()));
        if (!found.isEmpty()) {
            sheet.take(i);
        }
        return !found.isEmpty();
    }

    /** Whether a line says several things beside one another: who, when, where, how long to read. */
    public boolean matches(Lines lines, int i) {
        return lines.length(i) <= LONGEST
                && lines.length(i) >= 8
                && !read(lines, i).isEmpty();
    }

    /** At least two pieces, each of them something known, and one of them beyond doubt. */
    private List<Particular> read(Lines lines, int i) {
        String line = lines.line(i);
        boolean prose =
                line.length() > LONGEST_WITH_STOP && Sentences.endsWithStop(line) && !Particulars.areParted(line);
        if (prose || !Particulars.areIn(line, lines.dates(i))) {
            return List.of();
        }
        List<String> pieces = Particulars.of(line, lines.dates(i));
        if (pieces.size() < 2 || pieces.size() > MOST_PIECES) {
            return List.of();
        }
        List<Particular> found = new ArrayList<>();
        for (String piece : pieces) {
            List<Particular> read = piece(piece);
            if (read.isEmpty()) {
                return List.of();
            }
            found.addAll(read);
        }
        return found.stream().anyMatch(Particular::sure) || isNameAndPlace(line, found) ? found : List.of();
    }

    /** "JANE ROWAN - ANKARA", "Jane Rowan | Ankara": how some agencies and papers sign. */
    private static boolean isNameAndPlace(String line, List<Particular> found) {
        return found.size() == 2
                && found.get(0).basis() == Basis.NAME_LINE
                && found.get(1).field() == Field.DATELINE_PLACE
                && (Capitals.only(found.get(0).raw()) || line.indexOf('|') > 0);
    }

    private List<Particular> piece(String piece) {
        List<DatedLine.Dated> dates = DatedLine.read(piece, PrintedDates.in(piece), DatedLine.Labels.OPTIONAL);
        if (!dates.isEmpty()) {
            return dates.stream()
                    .map(dated -> new Particular(dated.field(), dated.raw(), Basis.DATE_LINE, true))
                    .toList();
        }
        String value = value(piece);
        if (value.isEmpty() || value.length() > LONGEST_NAME) {
            return List.of();
        }
        if (!value.equals(piece)) {
            return labelled(piece, value);
        }
        if (bylines.matches(piece)) {
            return List.of(new Particular(Field.BYLINE, piece, Basis.BYLINE, true));
        }
        String signs = piece.substring(Phrases.BYLINE.begins(piece)).strip();
        return signs.length() < piece.length() && SIGNS.matcher(signs).matches() && !WordList.ARTICLE.has(signs)
                ? List.of(new Particular(Field.BYLINE, signs, Basis.SIGNATURE, false))
                : known(piece).map(List::of).orElse(List.of());
    }

    private static String value(String piece) {
        return Particulars.isLabelled(piece, 0)
                ? AFTER_LABEL.matcher(piece.substring(label(piece))).replaceFirst("")
                : piece;
    }

    private static int label(String piece) {
        int colon = piece.indexOf(':');
        int wide = piece.indexOf('：');
        return colon < 0 ? wide : wide < 0 ? colon : Math.min(colon, wide);
    }

    private List<Particular> labelled(String piece, String value) {
        if (Phrases.CREDIT.begins(piece) > 0) {
            return List.of(
                    new Particular(Field.CREDIT, piece, Basis.CREDIT_LINE, true),
                    new Particular(organisation(value), value, Basis.CREDIT_LINE, true));
        }
        if (Phrases.BYLINE.begins(piece) > 0) {
            return List.of(new Particular(Field.BYLINE, piece, Basis.BYLINE, true));
        }
        if (Phrases.EDITING_CREDIT.begins(piece) > 0) {
            return List.of(new Particular(Field.EDITOR, piece, Basis.SIGN_OFF, true));
        }
        return Phrases.PICTURE.begins(piece) > 0
                ? List.of(new Particular(Field.PICTURE_CREDIT, piece, Basis.CREDIT_LINE, false))
                : List.of();
    }

    private Optional<Particular> known(String piece) {
        if (authorities.find(piece).isPresent()) {
            return Optional.of(new Particular(organisation(piece), piece, Basis.CREDIT_LINE, true));
        }
        if (PageFurniture.isCounter(piece) || Phrases.NOTICE.is(withoutNumbers(piece))) {
            return Optional.of(new Particular(Field.NOTICE, piece, Basis.NOTICE_LINE, false));
        }
        if (Phrases.SECTION.is(piece)) {
            return Optional.of(new Particular(Field.SECTION, piece, Basis.KICKER, false));
        }
        if (JobTitle.is(piece)) {
            return Optional.of(new Particular(Field.NOTICE, piece, Basis.NOTICE_LINE, true));
        }
        if (Gazetteer.hasPlace(piece)) {
            return Optional.of(new Particular(Field.DATELINE_PLACE, piece, Basis.BYLINE, false));
        }
        return NAMES.matcher(piece).matches()
                ? Optional.of(new Particular(Field.BYLINE, piece, Basis.NAME_LINE, false))
                : Optional.empty();
    }

    private static String withoutNumbers(String piece) {
        return piece.replaceAll("[\\d()]+", " ").strip();
    }

    private Field<?> organisation(String name) {
        return authorities.find(name).map(Organisation::isAgency).orElse(false) ? Field.AGENCY : Field.PUBLISHER;
    }
}
