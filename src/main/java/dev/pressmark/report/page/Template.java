package dev.pressmark.report.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts parts into the places that a page marks for them. */
final class Template {

    private Template() {}

    /**
     * The page with each mark replaced. What is put in is not looked at again: words from articles may look like marks.
     *
     * @param parts by the mark that stands in their place
     */
    static String fill(String page, Map<String, String> parts) {
        Pattern marks =
                Pattern.compile(parts.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
        return marks.matcher(page).replaceAll(mark -> Matcher.quoteReplacement(parts.getOrDefault(mark.group(), "")));
    }
}
