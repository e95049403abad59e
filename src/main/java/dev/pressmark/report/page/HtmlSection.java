package dev.pressmark.report.page;

import dev.pressmark.article.Code;

/**
 * A part of the report page: a heading, what there is to say, a chart with its table, further tables. The chart is drawn by
 * the page's script of what stands in the table, so the two cannot differ.
 */
final class HtmlSection {

    /** How a chart shows its table: the first column are its labels, the numbers its series. */
    enum Chart {
        /** Upright bars, the series on top of one another: over time. */
        COLUMNS,
        /** Lying bars, the series one behind the other. */
        BARS,
        /** The same, each bar filled to the whole. */
        SHARES,
        /** Lying bars from the first number to the second, both days since 1970. */
        SPANS;

        String code() {
            return Code.of(this);
        }
    }

    private final String id;
    private final String title;
    private final StringBuilder content = new StringBuilder();

    HtmlSection(String id, String title) {
        this.id = id;
        this.title = Markup.escape(title);
        content.append("<section aria-labelledby=\"")
                .append(id)
                .append("\"><h2 id=\"")
                .append(id)
                .append("\">")
                .append(this.title)
                .append("</h2>\n");
    }

    HtmlSection say(String text) {
        content.append("<p>").append(Markup.escape(text)).append("</p>\n");
        return this;
    }

    HtmlSection show(HtmlTable table) {
        content.append(table);
        return this;
    }

    /** Already markup. */
    HtmlSection markup(String markup) {
        content.append(markup);
        return this;
    }

    HtmlSection chart(Chart kind, String description, HtmlTable table) {
        content.append("<figure data-chart=\"")
                .append(kind.code())
                .append("\"><div class=\"plot\" hidden><canvas role=\"img\" aria-label=\"")
                .append(Markup.escape(description + " The table below has the same figures."))
                .append("\"></canvas></div>\n<details open><summary>The figures as a table</summary>")
                .append(table)
                .append("</details></figure>\n");
        return this;
    }

    String id() {
        return id;
    }

    /** As markup. */
    String title() {
        return title;
    }

    @Override
    public String toString() {
        return content + "</section>\n";
    }
}
