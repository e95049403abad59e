package dev.pressmark.cli;

import dev.pressmark.article.Code;
import dev.pressmark.job.run.JobStatus;
import dev.pressmark.job.run.RunResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the commands print for programs. */
final class SummaryJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SummaryJson() {}

    static String of(RunResult result) {
        Map<String, @Nullable Object> summary = new LinkedHashMap<>();
        summary.put("job", result.job());
        summary.put("run", result.run());
        summary.put("end", Code.of(result.end()));
        summary.put("resumed", result.resumed());
        summary.put("seconds", result.took().toMillis() / 1000.0);
        summary.put("totals", result.totals());
        summary.put(
                "reports", result.reports() == null ? null : result.reports().toString());
        summary.put("errors", result.errors());
        summary.put("warnings", result.warnings());
        return JSON.writeValueAsString(summary);
    }

    /** What a run would do: the paths it would read, wait with, refuse or miss, and how many it would leave alone. */
    static String of(Map<String, List<String>> paths, long unchanged) {
        Map<String, @Nullable Object> summary = new LinkedHashMap<>(paths);
        summary.put("unchanged", unchanged);
        return JSON.writeValueAsString(summary);
    }

    static String of(JobStatus status, boolean active) {
        Map<String, @Nullable Object> summary = new LinkedHashMap<>();
        summary.put("job", status.job());
        summary.put("active", active);
        summary.put("asOf", status.asOf());
        summary.put("articles", status.articles());
        summary.put("waiting", status.waiting());
        summary.put("runs", status.runs());
        return JSON.writeValueAsString(summary);
    }
}
