package dev.pressmark.read.export;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.read.export.ExportLabels.Meaning;
import dev.pressmark.read.html.FoundClaims;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One document of an export: what stands unlabelled at its head, what its labels state, its text. */
final class ExportDocument {

    /** {@code HEADLINE: words} of Nexis, a word alone over what it announces, {@code HD words} of Factiva. */
    private static final Pattern LABELLED = Pattern.compile("\\s{0,40}([\\p{L} -]{3,25}):(?:\\s+(.*))?");

    private static final Pattern CODED = Pattern.compile("([A-Z]{2,3})(?:\\s+(.*))?");
    private static final Pattern WORDS =
            Pattern.compile("\\d[\\d.,]*\\s+(?:words|Wörter|mots|woorden|palabras)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)^(?:copyright|©|\\(c\\)).*");
    private static final Pattern PAGE =
            Pattern.compile("(?i)(?:page|seite|pagina|página)\\s+\\d+\\s+(?:of|von|sur|de|van)\\s+\\d+");

    private final FoundClaims claims = new FoundClaims();
    private final List<String> text = new ArrayList<>();
    /** What stands behind the number of words without a label: the text, where none is announced. */
    private final List<String> unannounced = new ArrayList<>();

    private final List<String> head = new ArrayList<>();
    /** The last paragraph between the date and the first label: the headline, where none is labelled. */
    private final List<String> belowDate = new ArrayList<>();

    private boolean counted;
    private boolean parted;
    private final boolean coded;
    private @Nullable Meaning current;
    private String label = "";
    private StringBuilder value = new StringBuilder();
    private boolean dated;

    private ExportDocument(boolean coded) {
        this.coded = coded;
    }

    static ExportDocument of(List<String> lines) {
        boolean coded = lines.stream()
                        .filter(line -> line.matches("(?:HD|SN|PD|LP|WC)(?:\\s.*)?"))
                        .count()
                >= 4;
        ExportDocument document = new ExportDocument(coded);
        lines.forEach(document::take);
        document.close();
        document.takeUnannounced();
        return document;
    }

    FoundClaims claims() {
        return claims;
    }

    /** Its text in paragraphs separated by empty lines. */
    String text() {
        return String.join("\n", text);
    }

    private void take(String line) {
        Optional<String[]> labelled = labelled(line);
        if (labelled.isPresent()) {
            close();
            label = labelled.get()[0];
            current = ExportLabels.meaning(label).orElseThrow();
            takeValue(labelled.get()[1]);
        } else if (current == null) {
            takeUnlabelled(line.strip());
        } else if (line.isBlank() && !current.body() && value.length() > 0 && !coded) {
            close();
        } else {
            takeValue(line.strip());
        }
    }

    /** The label of a line and what follows it there. */
    private Optional<String[]> labelled(String line) {
        Matcher matcher = (coded ? CODED : LABELLED).matcher(line);
        boolean word = !coded
                && ExportLabels.meaning(line)
                        .filter(meaning -> inText() ? meaning.ends() : meaning.body() || meaning.ends())
                        .isPresent();
        if (word) {
            return Optional.of(new String[] {line.strip(), ""});
        }
        if (!matcher.matches() || ExportLabels.meaning(matcher.group(1)).isEmpty()) {
            return Optional.empty();
        }
        boolean proseLike =
                (inText() || (isBehindCount() && !unannounced.isEmpty())) && !coded && !isLabelInText(matcher.group(1));
        return proseLike
                ? Optional.empty()
                : Optional.of(
                        new String[] {matcher.group(1).strip(), matcher.group(2) == null ? "" : matcher.group(2)});
    }

    private boolean inText() {
        return current != null && current.body();
    }

    private boolean isBehindCount() {
        return counted && Meaning.NOTHING.equals(current);
    }

    /** Within the text only what stands in capitals, or is hyphenated, ends it: {@code LOAD-DATE:}, {@code Load-Date:}. */
    private static boolean isLabelInText(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) || word.indexOf('-') > 0;
    }

    private void takeValue(String words) {
        if (inText()) {
            text.add(words);
        } else if (isBehindCount()) {
            if (!words.isBlank() || !unannounced.isEmpty()) {
                unannounced.add(words);
            }
        } else if (!words.isBlank()) {
            value.append(value.isEmpty() ? "" : " ").append(words.strip());
        }
    }

    private void close() {
        if (current != null && current.field() != null && !value.isEmpty()) {
            claim(current.field(), value.toString(), label);
        }
        counted |= WORDS.matcher(value).matches();
        if (current == null) {
            takeHead();
        }
        if (inText()) {
            text.add("");
        }
        current = current == null ? null : Meaning.NOTHING;
        value = new StringBuilder();
    }

    private void claim(Field<?> field, String words, String where) {
        if (field == Field.LANGUAGE) {
            claims.add(field, ExportLabels.languageCode(words), Basis.RECORD_FIELD, where);
        } else if (field == Field.KEYWORDS) {
            for (String keyword : words.split(";|\\|", -1)) {
                claims.add(field, keyword.replaceFirst("\\s*\\(\\d+%\\)\\s*$", ""), Basis.RECORD_FIELD, where);
            }
        } else {
            claims.add(field, words, Basis.RECORD_FIELD, where);
        }
    }

    private void takeUnlabelled(String line) {
        if (line.isEmpty() || PAGE.matcher(line).matches()) {
            parted |= dated;
            return;
        }
        if (COPYRIGHT.matcher(line).matches()) {
            claims.add(Field.COPYRIGHT, line, Basis.COPYRIGHT_LINE, "head");
        } else if (!dated
                && !head.isEmpty()
                && PrintedDates.first(line).isPresent()
                && !WORDS.matcher(line).matches()) {
            dated = true;
            claims.add(Field.PUBLISHED, line, Basis.RECORD_FIELD, "head");
        } else if (!dated) {
            head.add(line);
        } else if (parted) {
            parted = false;
            belowDate.clear();
            belowDate.add(line);
        } else if (!belowDate.isEmpty()) {
            belowDate.add(line);
        }
    }

    /** Some exports label neither the headline nor the text. */
    private void takeUnannounced() {
        if (claims.about(Field.HEADLINE).isEmpty() && !belowDate.isEmpty()) {
            claims.add(Field.HEADLINE, String.join(" ", belowDate), Basis.RECORD_FIELD, "head");
        }
        if (text.stream().allMatch(String::isBlank)) {
            text.addAll(unannounced);
        }
    }

    /** Over the date stands the publication, and over that, in the newer exports, the headline. */
    private void takeHead() {
        if (dated && !head.isEmpty()) {
            claims.add(Field.PUBLISHER, head.get(head.size() - 1), Basis.RECORD_FIELD, "head");
            if (head.size() > 1) {
                String headline = String.join(" ", head.subList(0, head.size() - 1));
                claims.add(Field.HEADLINE, headline, Basis.RECORD_FIELD, "head");
            }
        }
        head.clear();
    }
}
