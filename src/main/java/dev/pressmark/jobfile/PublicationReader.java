package dev.pressmark.jobfile;

import static dev.pressmark.jobfile.JobFileReader.orElse;

import dev.pressmark.jobfile.JobFile.Publication;
import dev.pressmark.report.Retention;
import dev.pressmark.report.table.EditionPlan.Layout;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a job file says of the reports. */
final class PublicationReader {

    private static final List<String> KEYS =
            List.of("include", "slim", "compress", "by-month", "spreadsheet", "increments", "increments-age");
    private static final int DEFAULT_INCREMENTS = 30;

    private PublicationReader() {}

    static Publication read(YamlMapping job) {
        boolean bodies = orElse(job.optional("bodies", SettingValue::yesOrNo), false);
        YamlMapping reports = job.mapping("reports", KEYS);
        if (reports == null) {
            return new Publication(included(null, bodies), Layout.PLAIN, new Retention(DEFAULT_INCREMENTS, null));
        }
        Layout layout = new Layout(
                orElse(reports.optionalList("slim", PublicationReader::column), List.of()),
                orElse(reports.optional("compress", SettingValue::yesOrNo), false),
                orElse(reports.optional("by-month", SettingValue::yesOrNo), false),
                orElse(reports.optional("spreadsheet", SettingValue::yesOrNo), false));
        Retention increments = new Retention(
                orElse(reports.optional("increments", SettingValue::runs), DEFAULT_INCREMENTS),
                reports.optional("increments-age", SettingValue::age));
        return new Publication(
                included(reports.optionalList("include", PublicationReader::report), bodies), layout, increments);
    }

    /** Those that are named, else all; the bodies when they are named, or asked for by their own key. */
    private static List<Report> included(@Nullable List<Report> named, boolean bodies) {
        return Reports.all().stream()
                .filter(report -> (report == Reports.BODIES && bodies)
                        || (named == null ? report != Reports.BODIES : named.contains(report)))
                .toList();
    }

    private static Report report(String name) {
        return Reports.all().stream()
                .filter(report -> report.tableName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no report '" + name + "'; there are "
                        + Reports.all().stream().map(Report::tableName).collect(Collectors.joining(", "))));
    }

    private static String column(String name) {
        List<String> columns = Reports.ARTICLES.columnNames();
        if (!columns.contains(name)) {
            throw new IllegalArgumentException(
                    "articles.csv has no column '" + name + "'; it has " + String.join(", ", columns));
        }
        return name;
    }
}
