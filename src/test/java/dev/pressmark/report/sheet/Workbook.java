package dev.pressmark.report.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A workbook (ECMA-376) as any program sees it: the cells of its sheets with type, value and number format. */
final class Workbook {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** How LibreOffice, which knows no truth values, writes those that it has read. */
    private static final Set<String> TRUTH = Set.of("TRUE()", "FALSE()");

    private final ZipFile zip;

    private Workbook(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * The cells by sheet and place, each as {@code text:...}, {@code boolean:1}, {@code number:0.5} or, for dates and
     * times, {@code number:44196 as yyyy-mm-dd}.
     */
    static Map<String, Map<String, String>> read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new Workbook(zip).sheets();
        }
    }

    private Map<String, Map<String, String>> sheets() throws IOException {
        Map<String, String> targets = xml("xl/_rels/workbook.xml.rels").select("Relationship").stream()
                .collect(Collectors.toMap(link -> link.attr("Id"), link -> link.attr("Target")));
        List<String> shared = zip.getEntry("xl/sharedStrings.xml") == null
                ? List.of()
                : xml("xl/sharedStrings.xml").select("si").stream()
                        .map(Workbook::text)
                        .toList();
        List<String> formats = formats();
        Map<String, Map<String, String>> sheets = new LinkedHashMap<>();
        for (Element sheet : xml("xl/workbook.xml").select("sheets > sheet")) {
            Map<String, String> cells = new TreeMap<>();
            String target = targets.getOrDefault(sheet.attr("r:id"), "");
            for (Element cell : xml(target.startsWith("/") ? target.substring(1) : "xl/" + target)
                    .select("c")) {
                String value = value(cell, shared, formats);
                if (!value.isEmpty()) {
                    cells.put(cell.attr("r"), value);
                }
            }
            sheets.put(sheet.attr("name"), cells);
        }
        return sheets;
    }

    /** The number format of each style; empty for one that is no date. */
    private List<String> formats() throws IOException {
        Document styles = xml("xl/styles.xml");
        Map<String, String> codes = styles.select("numFmt").stream()
                .collect(Collectors.toMap(
                        format -> format.attr("numFmtId"),
                        format -> format.attr("formatCode").replaceAll("[\\\\\"]", "")));
        return styles.select("cellXfs > xf").stream()
                .map(style -> codes.getOrDefault(style.attr("numFmtId"), ""))
                .map(code -> code.contains("yy") ? code.toLowerCase(Locale.ROOT) : "")
                .toList();
    }

    private static String value(Element cell, List<String> shared, List<String> formats) {
        Element value = cell.selectFirst("v");
        Element formula = cell.selectFirst("f");
        if (formula != null && !TRUTH.contains(formula.text())) {
            return "formula:" + formula.text();
        }
        if (cell.attr("t").equals("inlineStr")) {
            return "text:" + text(cell);
        }
        if (value == null) {
            return "";
        }
        return switch (cell.attr("t")) {
            case "s" -> "text:" + shared.get(Integer.parseInt(value.text()));
            case "b" -> "boolean:" + value.text();
            case "", "n" ->
                number(value.text(), cell.attr("s").isEmpty() ? "" : formats.get(Integer.parseInt(cell.attr("s"))));
            default -> cell.attr("t") + ":" + value.text();
        };
    }

    private static String number(String value, String format) {
        double number = Double.parseDouble(value);
        return "number:" + (format.isEmpty() ? number : Math.round(number * 86_400_000) + " ms as " + format);
    }

    private static String text(Element parent) {
        String raw = parent.select("t").stream()
                .flatMap(run -> run.textNodes().stream())
                .map(TextNode::getWholeText)
                .collect(Collectors.joining());
        return ESCAPED.matcher(raw)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private Document xml(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("There is no " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
        }
    }
}
