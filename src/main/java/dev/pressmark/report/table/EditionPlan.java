package dev.pressmark.report.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a published set consists of.
 *
 * @param job     the job's name
 * @param reports the CSV reports, in the order in which the data package lists them
 * @param layout  how they are laid out
 */
public record EditionPlan(String job, List<Report> reports, Layout layout) {

    public EditionPlan {
        reports = List.copyOf(reports);
    }

    /**
     * How the files of a set are laid out.
     *
     * @param slim        columns of {@code articles_slim.csv}; empty when there is to be none
     * @param compressed  whether CSV files are compressed by gzip
     * @param monthly     whether articles, bodies and evidence have a file for each month of publication
     * @param spreadsheet whether there are copies for spreadsheet programs
     */
    public record Layout(List<String> slim, boolean compressed, boolean monthly, boolean spreadsheet) {

        /** One plain file for each report. */
        public static final Layout PLAIN = new Layout(List.of(), false, false, false);

        public Layout {
            slim = List.copyOf(slim);
        }
    }

    public boolean includes(Report report) {
        return reports.contains(report);
    }

    /** Where the data package lists a report: the slim copy of the articles after all others. */
    public int position(Report report) {
        return includes(report) ? reports.indexOf(report) : reports.size();
    }

    /** What distinguishes a set of this plan from others, as the data package states it. */
    public Map<String, Object> signature() {
        Map<String, Object> signature = new LinkedHashMap<>();
        signature.put("reports", reports.stream().map(Report::tableName).toList());
        signature.put("slim", layout.slim());
        signature.put("compressed", layout.compressed());
        signature.put("monthly", layout.monthly());
        signature.put("spreadsheet", layout.spreadsheet());
        return signature;
    }
}
