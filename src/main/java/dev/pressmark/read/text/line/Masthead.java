package dev.pressmark.read.text.line;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.read.character.Capitals;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads where in print an article stood, as it is noted over it: paper and day ({@code EVENING POST, 3 February 1999}),
 * section ({@code Section: Travel}) and page ({@code Page 5}).
 */
public final class Masthead {

    private static final int LONGEST = 90;
    private static final int LONGEST_SECTION = 40;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final Pattern EDGES = Pattern.compile("^[\\s,.:|–—-]+|[\\s,.:|–—-]+$");
    /** "A01", "12", "B 3". */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s.:]*\\p{L}?[ -]?\\p{Nd}{1,3}\\p{L}?");

    private static final Pattern LABEL_END = Pattern.compile("^[\\s:：|—–»›>]+");

    private final Sheet sheet;
    private final Lines lines;
    private final AuthorityFile authorities;

    public Masthead(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        this.authorities = authorities;
    }

    /** Whether the words are the number of a page and nothing else. */
    static boolean isPage(String words) {
        int label = Phrases.PAGE.begins(words);
        return label > 0 && PAGE_NUMBER.matcher(words.substring(label)).matches();
    }

    /** Claims section or page that a line states over or under the headline, and takes it out of the body, if it does. */
    public boolean takePosition(int i) {
        String line = lines.length(i) > LONGEST_SECTION ? "" : lines.line(i);
        int section = Phrases.SECTION_LABEL.begins(line);
        if (isPage(line)) {
            sheet.claim(i, Field.NOTICE, line, Basis.NOTICE_LINE);
        } else if (section > 0 && Furniture.isLabel(line, section)) {
            sheet.claim(
                    i, Field.SECTION, LABEL_END.matcher(line.substring(section)).replaceFirst(""), Basis.KICKER);
        } else {
            return false;
        }
        sheet.take(i);
        return true;
    }

    /** The same of a line over the headline that names the paper and its day. */
    public boolean takePaper(int i) {
        List<PrintedDate> dates = lines.length(i) > LONGEST ? List.of() : lines.dates(i);
        if (dates.size() != 1 || !dates.get(0).isWhole()) {
            return false;
        }
        String line = lines.line(i);
        PrintedDate date = dates.get(0);
        String name = EDGES.matcher(line.substring(0, date.start())).replaceAll("");
        boolean ends = EDGES.matcher(line.substring(date.end())).replaceAll("").isEmpty();
        Optional<Organisation> paper = authorities.identify(name);
        boolean named = paper.isPresent() || (Capitals.only(name) && Furniture.words(name) <= MOST_WORDS_OF_NAME);
        if (!ends || name.isEmpty() || !named) {
            return false;
        }
        sheet.claim(i, Field.PUBLISHED, line.substring(date.start(), date.end()), Basis.DATE_LINE);
        sheet.claim(i, Field.PUBLISHER, name, Basis.CREDIT_LINE);
        sheet.take(i);
        return true;
    }
}
