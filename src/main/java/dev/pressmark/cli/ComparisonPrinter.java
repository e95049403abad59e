package dev.pressmark.cli;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import dev.pressmark.archive.article.StoredArticle;
import dev.pressmark.archive.article.StoredClaim;
import dev.pressmark.article.Field;
import dev.pressmark.job.query.Comparison;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints two articles side by side in 80 columns, for people: paragraph by paragraph, what only the one has in brackets,
 * what only the other has in braces, and between them a sign: {@code |} differs, {@code <} or {@code >} stands on that
 * side only.
 */
final class ComparisonPrinter {

    private static final int COLUMN = 38;

    private final PrintStream out;

    ComparisonPrinter(PrintStream out) {
        this.out = out;
    }

    void print(Comparison comparison) {
        out.printf(
                Locale.ROOT,
                "similarity %.4f, containment %.4f; [only left] {only right}%n",
                comparison.similarity(),
                comparison.containment());
        print("", heading(comparison.one()), heading(comparison.other()));
        out.println("-".repeat(2 * COLUMN + 4));
        DiffRowGenerator generator = DiffRowGenerator.create()
                .showInlineDiffs(true)
                .inlineDiffByWord(true)
                .lineNormalizer(line -> line)
                .oldTag(begins -> begins ? "[" : "]")
                .newTag(begins -> begins ? "{" : "}")
                .build();
        for (DiffRow row : generator.generateDiffRows(text(comparison.one()), text(comparison.other()))) {
            print(sign(row), row.getOldLine(), row.getNewLine());
        }
    }

    private static String sign(DiffRow row) {
        return switch (row.getTag()) {
            case EQUAL -> "";
            case CHANGE -> "|";
            case DELETE -> "<";
            case INSERT -> ">";
        };
    }

    private static String heading(StoredArticle article) {
        String published =
                article.chosen(Field.PUBLISHED).map(StoredClaim::value).orElse("no date");
        return article.source().articleId() + " " + article.source().path() + ", " + published;
    }

    /** The headline and each paragraph, one to a line. */
    private static List<String> text(StoredArticle article) {
        String headline = article.chosen(Field.HEADLINE).map(StoredClaim::value).orElse("");
        return Stream.concat(Stream.of(headline), Stream.of(article.body().split("\\n+", -1)))
                .map(Terminal::printable)
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    private void print(String sign, String left, String right) {
        List<String> lefts = wrapped(left);
        List<String> rights = wrapped(right);
        for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
            String one = i < lefts.size() ? lefts.get(i) : "";
            String other = i < rights.size() ? rights.get(i) : "";
            String line =
                    one + " ".repeat(Math.max(0, COLUMN - width(one))) + " " + (sign.isEmpty() ? " " : sign) + " ";
            out.println((line + other).stripTrailing());
        }
        out.println();
    }

    /** Broken between words where that is possible. */
    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +", -1)) {
            if (line.length() > 0 && width(line) + 1 + width(word) > COLUMN) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (width(line) > COLUMN) {
                int end = fitting(line);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static int fitting(CharSequence text) {
        int end = 0;
        int width = 0;
        while (end < text.length()) {
            int codePoint = Character.codePointAt(text, end);
            width += width(codePoint);
            if (width > COLUMN) {
                return end;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static int width(CharSequence text) {
        return text.codePoints().map(ComparisonPrinter::width).sum();
    }

    /** Ideographs, kana, Hangul and full-width forms take two columns of a terminal, combining marks none. */
    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
                || codePoint >= 0x20000;
        return wide ? 2 : 1;
    }
}
