package dev.pressmark.cli;

import dev.pressmark.archive.article.StoredArticle;
import dev.pressmark.article.Confidence;
import dev.pressmark.job.query.Explanation;
import dev.pressmark.normalise.Account;
import dev.pressmark.normalise.Account.Weighed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An explanation for programs, in the words that the reports use. */
final class ExplanationJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ExplanationJson() {}

    static String of(Explanation explanation) {
        StoredArticle article = explanation.article();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("article_id", article.source().articleId());
        json.put("input", article.source().input());
        json.put("source_file", article.source().path());
        json.put("record", article.source().number());
        json.put("sha256", article.source().sha256());
        json.put("format", article.format());
        json.put("superseded_run", article.supersededRun());
        json.put(
                "fields",
                explanation.accounts().stream().map(ExplanationJson::field).toList());
        return JSON.writeValueAsString(json);
    }

    private static Map<String, @Nullable Object> field(Account account) {
        Confidence confidence = account.confidence();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("field", account.field().name());
        json.put("value", account.value());
        json.put("confidence", confidence == null ? null : confidence.code());
        json.put("reasons", account.reasons());
        json.put("claims", account.claims().stream().map(ExplanationJson::claim).toList());
        return json;
    }

    private static Map<String, @Nullable Object> claim(Weighed weighed) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("chosen", weighed.chosen());
        json.put("basis", weighed.claim().basis().code());
        json.put("raw", weighed.claim().raw());
        json.put("where", weighed.claim().where());
        json.put("alone", weighed.value());
        return json;
    }
}
