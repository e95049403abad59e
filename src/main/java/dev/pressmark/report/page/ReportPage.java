package dev.pressmark.report.page;

import dev.pressmark.article.Sha256;
import dev.pressmark.report.tally.Tallies;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page about an archive for people: one file that needs nothing else, from the network least of all. Its policy lets no
 * script run but the two it names by hash, so that words from articles could do nothing even if they were not escaped.
 */
public final class ReportPage {

    public static final String FILE_NAME = "report.html";

    /** Chart.js, from its WebJar. */
    private static final String CHARTS = "/META-INF/resources/webjars/chart.js/4.4.9/dist/chart.umd.js";

    private final String job;
    private final Tallies tallies;

    public ReportPage(String job, Tallies tallies) {
        this.job = job;
        this.tallies = tallies;
    }

    public byte[] html() {
        String library = Markup.resource(CHARTS).replaceFirst("\n?//# sourceMappingURL=\\S+\\s*$", "");
        String script = Markup.resource("report.js");
        List<HtmlSection> sections = sections();
        String contents = sections.stream()
                .map(section -> "<li><a href=\"#" + section.id() + "\">" + section.title() + "</a></li>")
                .collect(Collectors.joining());
        return Template.fill(
                        Markup.resource("report.html"),
                        Map.of(
                                "<!--TITLE-->",
                                Markup.escape(job),
                                "/*STYLE*/",
                                Markup.resource("page.css") + Markup.resource("report.css"),
                                "<!--POLICY-->",
                                "'sha256-" + hash(library) + "' 'sha256-" + hash(script) + "'",
                                "<!--CONTENTS-->",
                                contents,
                                "/*CHARTS*/",
                                library,
                                "/*SCRIPT*/",
                                script,
                                "<!--SECTIONS-->",
                                sections.stream().map(HtmlSection::toString).collect(Collectors.joining())))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<HtmlSection> sections() {
        RunSections run = new RunSections(tallies);
        ArticleSections articles = new ArticleSections(tallies.articles());
        QualitySections quality = new QualitySections(tallies);
        return List.of(
                run.glance(),
                run.changes(),
                articles.published(),
                articles.languages(),
                new StorySection(tallies.stories()).show(),
                new ReprintSection(tallies.reprints()).show(),
                new CoverageSection(tallies.articles()).show(),
                quality.rejections(),
                quality.confidence());
    }

    private static String hash(String script) {
        return Base64.getEncoder().encodeToString(Sha256.digest(script.getBytes(StandardCharsets.UTF_8)));
    }
}
