package dev.pressmark.cli;

import dev.pressmark.archive.article.StoredArticle;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.job.query.Explanation;
import dev.pressmark.normalise.Account;
import dev.pressmark.normalise.Account.Weighed;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints an explanation, for people. */
final class ExplanationPrinter {

    private final PrintStream out;

    ExplanationPrinter(PrintStream out) {
        this.out = out;
    }

    void print(Explanation explanation) {
        StoredArticle article = explanation.article();
        out.printf(
                Locale.ROOT,
                "%s: %s/%s, record %d, read as %s%n",
                article.source().articleId(),
                Terminal.printable(article.source().input()),
                Terminal.printable(article.source().path()),
                article.source().number(),
                article.format());
        if (article.supersededRun() != null) {
            out.printf(
                    Locale.ROOT,
                    "This version was superseded by run %d: it stands in no report.%n",
                    article.supersededRun());
        }
        explanation.accounts().forEach(this::print);
        printUnclaimed(explanation.accounts());
    }

    private void print(Account account) {
        Confidence confidence = account.confidence();
        out.println();
        out.printf(
                Locale.ROOT,
                "%s: %s%n",
                account.field(),
                account.value() == null
                        ? "(no value)"
                        : Terminal.printable(account.value())
                                + (confidence == null ? "" : "  [" + confidence.code() + "]"));
        account.claims().forEach(this::print);
        account.reasons().forEach(reason -> out.println("    " + Terminal.printable(reason)));
    }

    private void print(Weighed weighed) {
        Claim claim = weighed.claim();
        out.printf(
                Locale.ROOT,
                "  %s %s%s: %s%n",
                weighed.chosen() ? "*" : "-",
                claim.basis().code(),
                claim.where().isEmpty() ? "" : ", " + Terminal.printable(claim.where()),
                claim.raw().isEmpty() ? "(not to be known)" : Terminal.printable(claim.raw()));
    }

    private void printUnclaimed(List<Account> accounts) {
        List<Field<?>> known = accounts.stream().<Field<?>>map(Account::field).toList();
        String unclaimed = Field.columns().stream()
                .filter(field -> !known.contains(field))
                .map(Field::name)
                .collect(Collectors.joining(", "));
        out.println();
        out.printf(Locale.ROOT, "Nothing is claimed about: %s%n", unclaimed.isEmpty() ? "-" : unclaimed);
    }
}
