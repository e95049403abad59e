package dev.pressmark.read.export;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.read.export.ExportLabels.Kind;
import dev.pressmark.read.export.ExportLabels.Meaning;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.record.StatedDateline;
import dev.pressmark.read.text.CopyReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One document of an export: what stands unlabelled at its head, what its labels state, its text. */
final class ExportDocument {

    /** How many words a document has; beyond ASCII any letter will do, as long as the character set is not known. */
    static final String NUMBER_OF_WORDS =
            "\\d+(?:[., ]\\d{3})*\\s+(?:words|W\\S{1,2}rter|mots|woorden|palabras|parole|palavras)";

    static final Pattern WORDS = Pattern.compile(NUMBER_OF_WORDS, Pattern.CASE_INSENSITIVE);

    /** {@code HEADLINE: words} of Nexis, a word alone over what it announces, {@code HD words} of Factiva. */
    private static final Pattern LABELLED = Pattern.compile("\\s{0,40}([\\p{L} -]{3,25}):(?:\\s+(.*))?");

    private static final Pattern CODED = Pattern.compile("([A-Z]{2,3})(?:\\s+(.*))?");

    /** The label of a line, and what follows it there. */
    private record Labelled(String label, String value) {

        static Labelled by(Matcher found) {
            return new Labelled(found.group(1).strip(), Objects.requireNonNullElse(found.group(2), ""));
        }
    }

    private final FoundClaims claims = new FoundClaims();
    private final List<String> text = new ArrayList<>();
    /** What stands behind the number of words without a label: the text, where none is announced. */
    private final List<String> unannounced = new ArrayList<>();

    private final CopyReader copyReader;
    private final ExportHead head;
    private final boolean coded;
    /** Whether the number of words has been stated. */
    private boolean counted;
    /** Whether the text is over. */
    private boolean below;
    /** Whether the value of the last label has ended. */
    private boolean closed;

    private @Nullable Meaning current;
    private String label = "";
    private StringBuilder value = new StringBuilder();

    private ExportDocument(boolean coded, boolean numbered, boolean counted, CopyReader copyReader) {
        this.copyReader = copyReader;
        this.coded = coded;
        this.counted = counted;
        this.head = new ExportHead(claims, numbered);
    }

    /**
     * A document.
     *
     * @param numbered whether it has its number among those delivered
     */
    static ExportDocument of(List<String> lines, boolean numbered, CopyReader copyReader) {
        boolean coded = lines.stream()
                        .filter(line -> line.matches("(?:HD|SN|PD|LP|WC)(?:\\s.*)?"))
                        .count()
                >= 4;
        // Where no number of words is stated, text may follow whatever label
        boolean counted = !coded && lines.stream().noneMatch(ExportedDocuments::isNumberOfWords);
        ExportDocument document = new ExportDocument(coded, numbered, counted, copyReader);
        int tail = coded ? lines.size() : document.takeTail(ExportTail.of(lines));
        for (int i = 0; i < lines.size(); i++) {
            document.below = i >= tail;
            document.take(lines.get(i));
        }
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

    private int takeTail(ExportTail tail) {
        tail.rights().ifPresent(rights -> claims.add(Field.COPYRIGHT, rights, Basis.COPYRIGHT_LINE, "tail"));
        return tail.begin();
    }

    private void take(String line) {
        Optional<Labelled> labelled = labelled(line);
        if (labelled.isPresent()) {
            close();
            closed = false;
            label = labelled.get().label();
            current = ExportLabels.meaning(label).orElse(Meaning.NOTHING);
            takeValue(labelled.get().value());
        } else if (current == null) {
            head.take(line.strip());
        } else if (line.isBlank() && !current.is(Kind.BODY) && value.length() > 0 && !coded) {
            close();
        } else {
            takeValue(line.strip());
        }
    }

    private Optional<Labelled> labelled(String line) {
        Matcher belowText = ExportTail.LABEL.matcher(line);
        if (below && belowText.matches()) {
            return Optional.of(Labelled.by(belowText));
        }
        if (current == null && WORDS.matcher(line.strip()).matches()) {
            return Optional.of(new Labelled("", line.strip()));
        }
        Matcher matcher = (coded ? CODED : LABELLED).matcher(line);
        boolean word =
                !coded && ExportLabels.meaning(line).filter(this::mayStandAlone).isPresent();
        if (word) {
            return Optional.of(new Labelled(line.strip(), ""));
        }
        if (!matcher.matches() || ExportLabels.meaning(matcher.group(1)).isEmpty()) {
            return Optional.empty();
        }
        boolean proseLike = (inText() || (isBehindCount() && !unannounced.isEmpty()))
                && !below
                && !coded
                && !ExportTail.endsText(matcher.group(1));
        return proseLike ? Optional.empty() : Optional.of(Labelled.by(matcher));
    }

    /** An abstract may stand between the word that announces the text, and the text. */
    private boolean mayStandAlone(Meaning meaning) {
        return meaning.is(Kind.ENDS)
                || (!inText() && meaning.is(Kind.BODY))
                || (inText()
                        && meaning.field() == Field.STANDFIRST
                        && text.stream().allMatch(String::isBlank));
    }

    private boolean inText() {
        return current != null && current.is(Kind.BODY);
    }

    private boolean isBehindCount() {
        return counted && closed;
    }

    private void takeValue(String words) {
        if (inText()) {
            text.add(words);
        } else if (below && closed) {
            return;
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
            head.close();
        }
        if (inText()) {
            text.add("");
        }
        current = current == null ? null : Meaning.NOTHING;
        value = new StringBuilder();
        closed = true;
    }

    private void claim(Field<?> field, String words, String where) {
        if (field == Field.DATELINE_PLACE) {
            StatedDateline.claim(words, Basis.RECORD_FIELD, where, copyReader, claims);
        } else if (field == Field.KEYWORDS) {
            for (String keyword : words.split(";|\\|", -1)) {
                claims.add(field, keyword.replaceFirst("\\s*\\(\\d+%\\)\\s*$", ""), Basis.RECORD_FIELD, where);
            }
        } else {
            claims.add(field, words, Basis.RECORD_FIELD, where);
        }
    }

    /** Some exports label neither the headline nor the text. */
    private void takeUnannounced() {
        head.claim();
        if (text.stream().allMatch(String::isBlank)) {
            text.addAll(unannounced);
        }
    }
}
