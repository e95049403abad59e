package dev.pressmark.read.data.markdown;

import dev.pressmark.read.data.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of the TOML that stands over articles: names with strings, dates, truth values, or lists of them, in tables. */
final class TomlCells {

    private static final Pattern TABLE = Pattern.compile("^\\s*\\[\\[?([^\\[\\]]{1,200})\\]\\]?\\s*(?:#.*)?$");
    private static final Pattern PAIR = Pattern.compile("^\\s*([\\w.\"'-]{1,200})\\s*=\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile(
            "\\G[\\s,\\[]*(?:\"\"\"(.*?)\"\"\"|'''(.*?)'''|\"((?:[^\"\\\\\\n]|\\\\.)*+)\"|'([^'\\n]*+)'|#[^\\n]*|([^\\s,\\[\\]#\"'][^,\\[\\]#\\n]*+))",
            Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);

    private TomlCells() {}

    static List<Cell> of(String toml) {
        List<Cell> cells = new ArrayList<>();
        String table = "";
        String until = "";
        StringBuilder pair = new StringBuilder();
        for (String line : toml.split("\\R", -1)) {
            Matcher heading = TABLE.matcher(line);
            if (until.isEmpty() && heading.matches()) {
                table = heading.group(1).strip() + '.';
                continue;
            }
            pair.append(line).append('\n');
            until = until.isEmpty() ? openedBy(line) : closes(line, until) ? "" : until;
            if (until.isEmpty()) {
                addPair(table, pair.toString(), cells);
                pair.setLength(0);
            }
        }
        addPair(table, pair.toString(), cells);
        return cells;
    }

    /** What the value that a line begins goes on to: a list, or a text in three quotation marks; empty when it is whole. */
    private static String openedBy(String line) {
        Matcher pair = PAIR.matcher(line);
        String value = pair.matches() ? pair.group(2).strip() : "";
        for (String marks : List.of("\"\"\"", "'''")) {
            if (value.startsWith(marks)) {
                return value.indexOf(marks, marks.length()) < 0 ? marks : "";
            }
        }
        return value.startsWith("[") && !closes(value, "]") ? "]" : "";
    }

    private static boolean closes(String line, String until) {
        return until.equals("]") ? line.strip().endsWith("]") || line.contains("] #") : line.contains(until);
    }

    private static void addPair(String table, String lines, List<Cell> cells) {
        Matcher pair = PAIR.matcher(lines);
        if (!pair.matches()) {
            return;
        }
        String name = table + pair.group(1).replace("\"", "").replace("'", "");
        Matcher value = VALUE.matcher(pair.group(2));
        while (value.find()) {
            for (int group = 1; group <= value.groupCount(); group++) {
                String text = value.group(group);
                if (text != null) {
                    cells.add(new Cell(name, group % 2 == 1 ? unescaped(text) : text));
                }
            }
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text.strip()).replaceAll(escape -> {
            String character = escape.group(1) == null
                    ? switch (escape.group(2)) {
                        case "n", "r" -> "\n";
                        case "t" -> "\t";
                        default -> escape.group(2);
                    }
                    : String.valueOf((char) Integer.parseInt(escape.group(1), 16));
            return Matcher.quoteReplacement(character);
        });
    }
}
